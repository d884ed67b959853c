package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.http.Quotas;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestSettings;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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
    private final Requests requests;
    private final Correspondence correspondence;
    private final Deadlines deadlines;
    private final RequestSettings settings;
    private final Clock clock;

    UnlinkedFiling(
            Transactions transactions,
            Idempotency idempotency,
            Quotas quotas,
            RequestLifecycle lifecycle,
            Requests requests,
            Correspondence correspondence,
            Deadlines deadlines,
            RequestSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.quotas = quotas;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.correspondence = correspondence;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Files a request of which nobody knows whose it is. What it says by its ground is done for the login's address at
     * once, also where the request itself is one too many; an objection to direct marketing never is, for one that is open
     * stands for all (Art. 21(2)-(3)).
     *
     * @throws ProblemException {@code email-not-verified}, {@code not-found} for
     *     single items, {@code too-many-requests}, or one of {@link Idempotency#once}
     */
    Uni<UUID> file(Principal.Customer login, Idempotency.Attempt attempt, RequestDraft draft, Language language) {
        String email = UnlinkedLogin.address(login);
        if (!draft.claim().selection().items().isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "an item that is not there");
        }
        Filing filing = new Filing(AuditEvent.Actor.login(login.sub()), attempt, draft, language, email);
        return transactions
                .asSystem(() -> idempotency.earlier(attempt))
                .chain(filed -> filed.map(id -> Uni.createFrom().item(id))
                        .orElseGet(() -> take(login).chain(grant -> file(filing, grant))));
    }

    /** What somebody files. */
    private record Filing(
            AuditEvent.Actor actor, Idempotency.Attempt attempt, RequestDraft draft, Language language, String email) {

        /** No address in logs. */
        @Override
        public String toString() {
            return "Filing[" + draft.right() + "]";
        }
    }

    private Uni<Quotas.Grant> take(Principal.Customer login) {
        Quotas.Quota quota = new Quotas.Quota("unlinked-requests", settings.unlinkedADay(), Duration.ofDays(1));
        return quotas.take(login.caller(), quota, 1);
    }

    private Uni<UUID> file(Filing filing, Quotas.Grant grant) {
        if (filing.draft().claim().isUnconditional()) {
            return once(filing, () -> object(filing, grant.granted()));
        }
        return grant.granted() ? once(filing, () -> open(filing)) : refuse(filing, grant);
    }

    private Uni<UUID> once(Filing filing, Supplier<Uni<UUID>> work) {
        return transactions
                .asSystem(() -> idempotency.once(filing.attempt(), work))
                .map(Idempotency.Outcome::resource);
    }

    /** Objects, which locks the address's decisions, so that two at once find one request. */
    private Uni<UUID> object(Filing filing, boolean granted) {
        return say(filing)
                .chain(() -> requests.openAlike(filing.email(), filing.draft().claim()))
                .chain(open ->
                        open.map(request -> join(request, filing, granted)).orElseGet(() -> open(filing)));
    }

    private Uni<UUID> join(StoredRequest open, Filing filing, boolean granted) {
        String statement = filing.draft().statement();
        return granted
                ? lifecycle
                        .step(open, filing.actor(), Step.Code.REPEATED)
                        .chain(() -> statement == null
                                ? Uni.createFrom().voidItem()
                                : correspondence
                                        .addOfLogin(open, filing.actor(), statement)
                                        .replaceWithVoid())
                        .replaceWith(open.id())
                : Uni.createFrom().item(open.id());
    }

    private Uni<Void> say(Filing filing) {
        return lifecycle.say(filing.actor(), filing.email(), filing.draft().claim());
    }

    private Uni<UUID> open(Filing filing) {
        return lifecycle.open(filing.actor(), request(filing.draft(), filing.language(), filing.email()));
    }

    /** Only the request is too many: what it says by its ground holds. */
    private Uni<UUID> refuse(Filing filing, Quotas.Grant grant) {
        return transactions
                .asSystem(() -> say(filing))
                .invoke(() ->
                        grant.require("so many requests a day from a login that is tied to nobody; an objection or a"
                                + " withdrawal of consent that came with this one holds"))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("granted after all")));
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
}
