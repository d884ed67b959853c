package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.objection.MarketingObjections;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.http.Quotas;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestSettings;
import fi.vastuugroup.privacy.request.model.RequestState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what somebody asks for whose login is tied to nobody, for staff to find out who it is. Its verified e-mail address
 * is where the answer goes; it identifies nobody else.
 */
@ApplicationScoped
class UnlinkedFiling {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Quotas quotas;
    private final RequestLifecycle lifecycle;
    private final MarketingObjections objections;
    private final Deadlines deadlines;
    private final RequestSettings settings;
    private final Clock clock;

    UnlinkedFiling(
            Transactions transactions,
            Idempotency idempotency,
            Quotas quotas,
            RequestLifecycle lifecycle,
            MarketingObjections objections,
            Deadlines deadlines,
            RequestSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.quotas = quotas;
        this.lifecycle = lifecycle;
        this.objections = objections;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Files a request of which nobody knows whose it is.
     *
     * @throws ProblemException {@code login-not-linked} for a login without a verified address, {@code not-found} for
     *     single items, {@code too-many-requests}, or one of {@link Idempotency#once}
     */
    Uni<UUID> file(Principal.Customer login, Idempotency.Attempt attempt, RequestDraft draft, Language language) {
        String email = address(login);
        if (!draft.claim().selection().items().isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "an item that is not there");
        }
        return transactions
                .asSystem(() -> idempotency.earlier(attempt))
                .chain(filed -> filed.map(id -> Uni.createFrom().item(id))
                        .orElseGet(() -> take(login).chain(() -> file(login, attempt, draft, language, email))));
    }

    private Uni<Void> take(Principal.Customer login) {
        Quotas.Quota quota = new Quotas.Quota("unlinked-requests", settings.unlinkedADay(), Duration.ofDays(1));
        return quotas.take(login.caller(), quota, 1)
                .invoke(grant -> grant.require("so many requests a day from a login that is tied to nobody"))
                .replaceWithVoid();
    }

    private Uni<UUID> file(
            Principal.Customer login,
            Idempotency.Attempt attempt,
            RequestDraft draft,
            Language language,
            String email) {
        AuditEvent.Actor actor = AuditEvent.Actor.login(login.sub());
        return transactions
                .asSystem(() -> idempotency.once(
                        attempt,
                        () -> lifecycle
                                .open(actor, request(draft, language, email))
                                .call(() -> draft.claim().isUnconditional()
                                        ? objections.objectToDirectMarketing(actor, email)
                                        : Uni.createFrom().voidItem())))
                .map(Idempotency.Outcome::resource);
    }

    private NewRequest request(RequestDraft draft, Language language, String email) {
        LocalDate today = Helsinki.today(clock);
        return new NewRequest(
                null,
                draft.claim(),
                RequestState.RECEIVED,
                new NewRequest.Intake(
                        ReceivedVia.UNLINKED_LOGIN,
                        today,
                        deadlines.dueOn(today, false, 0),
                        clock.instant(),
                        null,
                        null),
                new NewRequest.Contact(language, email, null, null),
                draft.statement(),
                draft.proposed(),
                List.of());
    }

    private static String address(Principal.Customer login) {
        return Optional.ofNullable(login.emailVerified() ? login.email() : null)
                .flatMap(EmailAddress::parse)
                .map(EmailAddress::normalForm)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.LOGIN_NOT_LINKED,
                        "nothing is held under this login, and its address is not verified"));
    }
}
