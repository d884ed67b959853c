package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Knows the present customer's own language: of the person, or of what a login that is tied to nobody has open. */
@ApplicationScoped
public class SpokenLanguage {

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final SubjectContacts contacts;
    private final OpenMatters open;
    private final Transactions transactions;

    SpokenLanguage(
            CurrentPrincipal principal,
            CurrentSubject subject,
            SubjectContacts contacts,
            OpenMatters open,
            Transactions transactions) {
        this.principal = principal;
        this.subject = subject;
        this.contacts = contacts;
        this.open = open;
        this.transactions = transactions;
    }

    /** Empty where nobody said which. */
    public Uni<Optional<Language>> own() {
        Principal.Customer login = principal.customer();
        return subject.find().chain(linked -> transactions.asSystem(() -> of(linked, login)));
    }

    /** As {@link #own}, of a login that was looked up, within the caller's transaction. */
    public Uni<Optional<Language>> of(Optional<UUID> linked, Principal.Customer login) {
        return linked.map(contacts::language).orElseGet(() -> open.languageOf(login));
    }
}
