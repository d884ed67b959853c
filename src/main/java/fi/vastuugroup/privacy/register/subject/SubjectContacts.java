package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.item.ContactDetailsItems;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a data subject is written to about their own rights: at their personal address, else at work. A
 * restriction does not stop this; it is the law that asks for the message (Art. 12(3), 18(3)).
 */
@ApplicationScoped
public class SubjectContacts {

    private final ItemStore store;
    private final Clock clock;

    SubjectContacts(ItemStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Finds the contact of a subject; empty when no address is known. */
    public Uni<Optional<SubjectContact>> find(UUID subject) {
        return store.all(subject, CategorySets.CONTACT_DATA, List.of())
                .map(items -> contact(items, Helsinki.today(clock)));
    }

    private static Optional<SubjectContact> contact(List<Item> items, LocalDate today) {
        List<ContactDetails> details = ContactDetailsItems.of(items).stream()
                .map(Item::content)
                .map(ContactDetails.class::cast)
                .toList();
        Stream<@Nullable String> work = items.stream()
                .map(Item::content)
                .filter(ContactRole.class::isInstance)
                .map(ContactRole.class::cast)
                .filter(role -> role.until() == null || !role.until().isBefore(today))
                .flatMap(role -> Stream.of(role.organisation().ownEmail(), role.workEmail()));
        return Stream.concat(details.stream().map(ContactDetails::email), work)
                .flatMap(Stream::ofNullable)
                .map(EmailAddress::parse)
                .flatMap(Optional::stream)
                .map(EmailAddress::normalForm)
                .findFirst()
                .map(address -> new SubjectContact(
                        address,
                        details.stream()
                                .map(ContactDetails::givenName)
                                .findFirst()
                                .orElse(null),
                        language(details)));
    }

    private static Language language(List<ContactDetails> details) {
        return details.stream()
                .map(ContactDetails::language)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(tag -> Language.valueOf(tag.toUpperCase(Locale.ROOT)))
                .orElse(Language.FI);
    }
}
