package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Orders a person's contact details, which several source systems may each hold: the CRM's lead, and a correction
 * reaches all.
 */
public final class ContactDetailsItems {

    private ContactDetailsItems() {}

    /** The contact details among items, the leading ones first. */
    public static List<Item> of(List<Item> items) {
        return items.stream()
                .filter(item -> item.category() == Category.CONTACT_DETAILS)
                .sorted(Comparator.comparing((Item item) -> !item.sourceSystem().equals(SourceSystem.CRM))
                        .thenComparing(Item::id))
                .toList();
    }

    /** The contact details that are shown, unless they are withheld. */
    public static Optional<Item> leading(List<Item> items) {
        return of(items).stream().filter(item -> item.content() != null).findFirst();
    }

    /** Makes the entity tag of all of them together: of which items there are, and in which revision. */
    public static String entityTag(List<Item> details) {
        return EntityTags.of(details.stream()
                .map(item -> item.id() + "/" + item.revision())
                .sorted()
                .toList());
    }
}
