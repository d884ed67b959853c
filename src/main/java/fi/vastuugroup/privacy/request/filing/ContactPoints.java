package fi.vastuugroup.privacy.request.filing;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.subject.SubjectContact;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import fi.vastuugroup.privacy.request.model.NewRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the mails of a request go, as a normal form, and whom they greet. */
@ApplicationScoped
public class ContactPoints {

    private final SubjectContacts contacts;

    ContactPoints(SubjectContacts contacts) {
        this.contacts = contacts;
    }

    /**
     * The verified address of the login that filed it; else the one that is held. The language is the one that was asked for,
     * else the person's own.
     */
    public Uni<NewRequest.Contact> ofLogin(UUID subject, Principal.Customer login, Optional<Language> asked) {
        String verified = login.emailVerified() ? login.email() : null;
        return contacts.find(subject)
                .map(held -> contact(
                        held, asked.or(() -> held.map(SubjectContact::language)).orElse(Language.FI), verified));
    }

    /** The address that was given with the request; else the one that is held. */
    public Uni<NewRequest.Contact> ofSubject(UUID subject, Language language, @Nullable String given) {
        return contacts.find(subject).map(held -> contact(held, language, given));
    }

    private static NewRequest.Contact contact(
            Optional<SubjectContact> held, Language language, @Nullable String given) {
        return new NewRequest.Contact(
                language,
                Optional.ofNullable(given)
                        .flatMap(EmailAddress::parse)
                        .map(EmailAddress::normalForm)
                        .or(() -> held.map(SubjectContact::email))
                        .orElse(null),
                held.map(SubjectContact::givenName).orElse(null),
                null);
    }
}
