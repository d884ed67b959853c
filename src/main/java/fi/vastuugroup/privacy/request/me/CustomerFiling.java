package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.stepup.FreshLogins;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.request.assessment.Assessment;
import fi.vastuugroup.privacy.request.assessment.Assessor;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.filing.ContactPoints;
import fi.vastuugroup.privacy.request.filing.DraftRules;
import fi.vastuugroup.privacy.request.filing.ProposedCorrections;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.lifecycle.RequestExecution;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer exercises a right: foreseen, filed, and carried out at once where no member of staff has to decide. A
 * filing is one transaction with its blocks, step, audit event, mail and idempotency record; the execution follows in
 * one of its own.
 */
@ApplicationScoped
class CustomerFiling {

    private static final int MOST_OPEN = 50;

    private final CurrentSubject subjects;
    private final UnlinkedFiling unlinked;
    private final FreshLogins logins;
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Items items;
    private final Assessor assessor;
    private final ProposedCorrections proposedCorrections;
    private final RequestLifecycle lifecycle;
    private final Requests requests;
    private final RequestSetStore stored;
    private final Correspondence correspondence;
    private final ContactPoints contacts;
    private final Deadlines deadlines;
    private final RequestExecution requestExecution;
    private final Clock clock;

    CustomerFiling(
            CurrentSubject subjects,
            UnlinkedFiling unlinked,
            FreshLogins logins,
            Transactions transactions,
            Idempotency idempotency,
            Items items,
            Assessor assessor,
            ProposedCorrections proposedCorrections,
            RequestLifecycle lifecycle,
            Requests requests,
            RequestSetStore stored,
            Correspondence correspondence,
            ContactPoints contacts,
            Deadlines deadlines,
            RequestExecution requestExecution,
            Clock clock) {
        this.subjects = subjects;
        this.unlinked = unlinked;
        this.logins = logins;
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.items = items;
        this.assessor = assessor;
        this.proposedCorrections = proposedCorrections;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.stored = stored;
        this.correspondence = correspondence;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.requestExecution = requestExecution;
        this.clock = clock;
    }

    /** What a request would do now; nothing is written. */
    Uni<Assessment> preview(RequestDraft draft) {
        DraftRules.check(draft);
        return subjects.require()
                .chain(self -> transactions.asSubject(
                        self, () -> requireOwn(self, draft).chain(() -> assess(self, draft))));
    }

    /**
     * Files a request, or joins the open one that asks for the same. Of a login that is tied to nobody it goes to staff,
     * who find out whose it is.
     *
     * @param key the header {@code Idempotency-Key}
     * @return the request's id, executed if nobody has to decide
     * @throws ProblemException {@code insufficient-user-authentication} for an erasure without a fresh login, {@code
     *     validation-failed}, {@code not-found} for an item that the person has not,
     *     {@code state-conflict} without the objection that is said to be pending, {@code preview-outdated},
     *     {@code limit-reached}, or one of {@link Idempotency#once}
     */
    Uni<UUID> file(Principal.Customer login, @Nullable String key, RequestDraft draft, Optional<Language> asked) {
        DraftRules.check(draft);
        if (draft.right() == Right.ERASURE) {
            logins.require();
        }
        var attempt = new Idempotency.Attempt(login.caller(), "fileRequest", key, draft);
        return subjects.find()
                .chain(linked -> linked.map(self -> file(self, login, attempt, draft, asked))
                        .orElseGet(() -> unlinked.file(login, attempt, draft, asked.orElse(Language.FI))))
                .onFailure(CustomerFiling::isEnded)
                .recoverWithUni(ended -> earlier(attempt, ended));
    }

    private Uni<UUID> file(
            UUID self,
            Principal.Customer login,
            Idempotency.Attempt attempt,
            RequestDraft draft,
            Optional<Language> asked) {
        return transactions
                .asSystem(() -> idempotency.once(attempt, () -> file(self, login, draft, asked)))
                .map(Idempotency.Outcome::resource)
                .onFailure(CustomerFiling::isTooMany)
                .call(() -> say(self, draft))
                .call(requestExecution::attempt);
    }

    /** Does what a request says by its ground that is one too many itself: nobody is refused that (Art. 7(3), 21(3)). */
    private Uni<Void> say(UUID self, RequestDraft draft) {
        return transactions.asSystem(
                () -> items.lock(self).chain(() -> lifecycle.say(AuditEvent.Actor.subject(self), self, draft.claim())));
    }

    private static boolean isTooMany(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type() == ProblemType.LIMIT_REACHED;
    }

    /** Answers what a filing that ended its own session came to, for a caller who lost the answer. */
    private Uni<UUID> earlier(Idempotency.Attempt attempt, Throwable ended) {
        return transactions
                .asSystem(() -> idempotency.earlier(attempt))
                .chain(filed -> filed.isPresent()
                        ? Uni.createFrom().item(filed.get())
                        : Uni.createFrom().failure(ended));
    }

    private static boolean isEnded(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type() == ProblemType.SESSION_ENDED;
    }

    private Uni<UUID> file(UUID self, Principal.Customer login, RequestDraft draft, Optional<Language> asked) {
        return items.lock(self)
                .chain(() -> requireOwn(self, draft))
                .chain(() -> requests.openAlike(self, draft.claim(), draft.proposed()))
                .chain(alike -> alike.stream()
                        .filter(StoredRequest::isIdentified)
                        .findFirst()
                        .map(open -> join(self, open, draft))
                        .orElseGet(() -> replace(self, alike).chain(() -> fileNew(self, login, draft, asked))));
    }

    /**
     * Closes what came in the person's name, asks for the same, and was not known to be theirs: the person's own request
     * takes its place. Nothing is written to the address that was given with it.
     */
    private Uni<Void> replace(UUID self, List<StoredRequest> unidentified) {
        return Sequences.each(
                unidentified, request -> lifecycle.replace(request, AuditEvent.Actor.subject(self), clock.instant()));
    }

    private Uni<UUID> join(UUID self, StoredRequest open, RequestDraft draft) {
        String statement = draft.statement();
        AuditEvent.Actor actor = AuditEvent.Actor.subject(self);
        return lifecycle
                .say(actor, self, draft.claim())
                .chain(() -> lifecycle.step(open, actor, Step.Code.REPEATED))
                .chain(() -> statement == null
                        ? Uni.createFrom().voidItem()
                        : correspondence.addOfSubject(open, statement).replaceWithVoid())
                .replaceWith(open.id());
    }

    private Uni<UUID> fileNew(UUID self, Principal.Customer login, RequestDraft draft, Optional<Language> asked) {
        return assess(self, draft)
                .invoke(assessment -> requireSeen(draft, assessment))
                .call(assessment -> requireRoom(self, assessment))
                .chain(assessment -> contacts.ofLogin(self, login, asked)
                        .chain(contact -> lifecycle.open(
                                AuditEvent.Actor.subject(self),
                                new NewRequest(
                                        self,
                                        draft.claim(),
                                        assessment.needsStaff() ? RequestState.RECEIVED : RequestState.APPROVED,
                                        intake(),
                                        contact,
                                        draft.statement(),
                                        draft.proposed(),
                                        assessment.lines()))));
    }

    /** What nobody has to decide is never one too many: an objection to direct marketing, above all (Art. 21(2)-(3)). */
    private Uni<Void> requireRoom(UUID self, Assessment assessment) {
        return !assessment.needsStaff()
                ? Uni.createFrom().voidItem()
                : requests.countOpen(self)
                        .invoke(open -> {
                            if (open >= MOST_OPEN) {
                                throw new ProblemException(
                                        ProblemType.LIMIT_REACHED,
                                        "too many open requests; an objection or a withdrawal of consent that came with"
                                                + " this one holds");
                            }
                        })
                        .replaceWithVoid();
    }

    private NewRequest.Intake intake() {
        LocalDate today = Helsinki.today(clock);
        return new NewRequest.Intake(
                ReceivedVia.PORTAL, today, deadlines.dueOn(today, false, 0), clock.instant(), null, null);
    }

    private Uni<Assessment> assess(UUID self, RequestDraft draft) {
        return stored.blocksOfUnidentified(self).chain(blocks -> assessor.assess(self, draft.claim(), blocks));
    }

    private Uni<Void> requireOwn(UUID self, RequestDraft draft) {
        return lifecycle
                .requireItems(self, draft)
                .chain(() -> lifecycle.requirePendingObjection(self, draft))
                .chain(() -> proposedCorrections.check(self, draft));
    }

    private static void requireSeen(RequestDraft draft, Assessment assessment) {
        String seen = draft.previewToken();
        if (seen != null && !seen.equals(assessment.token())) {
            throw new ProblemException(
                    ProblemType.PREVIEW_OUTDATED, "what would happen has changed since the preview; preview again");
        }
    }
}
