package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
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
import java.util.Set;
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
    private final PreferredLanguageStore preferred;
    private final Clock clock;

    SubjectContacts(ItemStore store, PreferredLanguageStore preferred, Clock clock) {
        this.store = store;
        this.preferred = preferred;
        this.clock = clock;
    }

    /** Finds the contact of a subject; empty when no address is known. */
    public Uni<Optional<SubjectContact>> find(UUID subject) {
        return store.all(subject, CategorySets.CONTACT_DATA, List.of())
                .chain(items -> preferred.of(subject).map(chosen -> contact(items, chosen, Helsinki.today(clock))));
    }

    /** Finds the language of a subject: chosen for the portal, else of the contact details; empty when neither says one. */
    public Uni<Optional<Language>> language(UUID subject) {
        return preferred
                .of(subject)
                .chain(chosen -> chosen.isPresent()
                        ? Uni.createFrom().item(chosen)
                        : store.all(subject, Set.of(Category.CONTACT_DETAILS), List.of())
                                .map(items -> language(details(items))));
    }

    private static List<ContactDetails> details(List<Item> items) {
        return ContactDetailsItems.of(items).stream()
                .map(Item::content)
                .map(ContactDetails.class::cast)
                .toList();
    }

    private static Optional<SubjectContact> contact(List<Item> items, Optional<Language> chosen, LocalDate today) {
        List<ContactDetails> details = details(items);
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
                        chosen.or(() -> language(details)).orElse(Language.FI)));
    }

    private static Optional<Language> language(List<ContactDetails> details) {
        return details.stream()
                .map(ContactDetails::language)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(tag -> Language.valueOf(tag.toUpperCase(Locale.ROOT)));
    }
}
