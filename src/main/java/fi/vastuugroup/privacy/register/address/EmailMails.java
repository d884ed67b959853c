package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes to both addresses of a change: the new one is asked, and told nothing of whose it is to be; the old one is told, for
 * whoever has somebody's login must not take their mail as well without their hearing of it.
 */
@ApplicationScoped
class EmailMails {

    /** Where the link in the mail leads. */
    static final String PATH = "/api/v1/email-confirmations/";

    private final Mails mails;
    private final SubjectContacts contacts;

    EmailMails(Mails mails, SubjectContacts contacts) {
        this.mails = mails;
        this.contacts = contacts;
    }

    /** Asks the new address, and tells those that are held, within a transaction. */
    Uni<Void> asked(UUID subject, List<Item> held, String address, String token) {
        return language(subject)
                .chain(language -> mails.add(Stream.concat(
                                Stream.of(confirmation(subject, address, token, language)),
                                notices(Mail.Template.EMAIL_CHANGE_ASKED, subject, held, address, language))
                        .toList()));
    }

    /** Tells the addresses that were held that another one took their place, within a transaction. */
    Uni<Void> changed(UUID subject, List<Item> held, String address) {
        return language(subject)
                .chain(language -> mails.add(notices(Mail.Template.EMAIL_CHANGED, subject, held, address, language)
                        .toList()));
    }

    private Uni<Language> language(UUID subject) {
        return contacts.language(subject).map(language -> language.orElse(Language.FI));
    }

    private static Mail confirmation(UUID subject, String address, String token, Language language) {
        return new Mail(
                Mail.Template.EMAIL_CONFIRMATION,
                language,
                address,
                null,
                Map.of(Mail.LINK, PATH + token + "?lang=" + language.tag()),
                subject,
                null);
    }

    private static Stream<Mail> notices(
            Mail.Template template, UUID subject, List<Item> held, String address, Language language) {
        return held.stream()
                .map(Item::content)
                .filter(ContactDetails.class::isInstance)
                .map(ContactDetails.class::cast)
                .flatMap(details -> normalForm(details.email())
                        .filter(old -> normalForm(address).noneMatch(old::equals))
                        .map(old -> Map.entry(old, details.givenName())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (name, same) -> name, TreeMap::new))
                .entrySet()
                .stream()
                .map(old -> new Mail(template, language, old.getKey(), old.getValue(), Map.of(), subject, null));
    }

    private static Stream<String> normalForm(@Nullable String address) {
        return address == null ? Stream.empty() : EmailAddress.parse(address).map(EmailAddress::normalForm).stream();
    }
}
