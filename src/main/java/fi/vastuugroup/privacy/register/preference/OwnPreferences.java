package fi.vastuugroup.privacy.register.preference;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.register.subject.PreferredLanguageStore;
import fi.vastuugroup.privacy.register.view.OpenMatters;
import fi.vastuugroup.privacy.register.view.SpokenLanguage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes the language in which the present customer is spoken to, with its audit event in one transaction. */
@ApplicationScoped
class OwnPreferences {

    private final CurrentPrincipal principal;
    private final CurrentSubject subjects;
    private final Transactions transactions;
    private final Items items;
    private final SpokenLanguage spoken;
    private final PreferredLanguageStore preferred;
    private final OpenMatters open;
    private final AuditTrailStore audit;
    private final Clock clock;

    OwnPreferences(
            CurrentPrincipal principal,
            CurrentSubject subjects,
            Transactions transactions,
            Items items,
            SpokenLanguage spoken,
            PreferredLanguageStore preferred,
            OpenMatters open,
            AuditTrailStore audit,
            Clock clock) {
        this.principal = principal;
        this.subjects = subjects;
        this.transactions = transactions;
        this.items = items;
        this.spoken = spoken;
        this.preferred = preferred;
        this.open = open;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Language> language() {
        return spoken.own().map(own -> own.orElse(Language.FI));
    }

    /** @throws ProblemException {@code login-not-linked} for a login that is tied to nobody and has nothing open */
    Uni<Void> speak(Language language) {
        Principal.Customer login = principal.customer();
        return subjects.find()
                .chain(linked -> transactions.asSystem(
                        () -> linked.map(self -> speak(self, language)).orElseGet(() -> speak(login, language))));
    }

    private Uni<Void> speak(UUID self, Language language) {
        return items.lock(self)
                .chain(() -> preferred.choose(self, language))
                .chain(() -> open.speak(self, language))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        AuditEvent.Actor.subject(self),
                        AuditAction.LANGUAGE_CHOSEN,
                        self,
                        List.of(),
                        Map.of("language", language.tag())))));
    }

    private Uni<Void> speak(Principal.Customer login, Language language) {
        return open.speak(login, language)
                .invoke(any -> {
                    if (!any) {
                        throw new ProblemException(
                                ProblemType.LOGIN_NOT_LINKED, "nothing is held under this login, and nothing is open");
                    }
                })
                .replaceWithVoid();
    }
}
