package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Interest;
import java.util.List;

/** Lists the fields of an item that its subject corrects alone, at once (Art. 16). */
public final class EditableFields {

    private static final List<String> CONTACT_DETAILS = List.of("phone", "email", "language");
    private static final List<String> CONTACT_ROLE = List.of("title", "workPhone");
    private static final List<String> INTEREST = List.of("topic");

    private EditableFields() {}

    /** The fields that can be sent; none of what a person corrects by other operations alone. A new e-mail waits for its reader. */
    public static List<String> of(Content held) {
        if (held instanceof ContactDetails) {
            return CONTACT_DETAILS;
        }
        if (held instanceof ContactRole) {
            return CONTACT_ROLE;
        }
        return held instanceof Interest ? INTEREST : List.of();
    }
}
