package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.request.assessment.Assessment;
import fi.vastuugroup.privacy.request.assessment.Assessor;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.filing.ContactPoints;
import fi.vastuugroup.privacy.request.filing.DraftRules;
import fi.vastuugroup.privacy.request.filing.ProposedCorrections;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.filing.RequestScope;
import fi.vastuugroup.privacy.request.lifecycle.RequestBlocks;
import fi.vastuugroup.privacy.request.lifecycle.RequestExecution;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Staff enters what came by post, phone or e-mail. Nothing of it is carried out without a decision but what nobody may weigh:
 * an objection to direct marketing and a consent taken back (Art. 7(3), 21(2)-(3)), for the address that it came from where
 * nobody knows whose it is.
 */
@ApplicationScoped
class StaffFiling {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Items items;
    private final Assessor assessor;
    private final ProposedCorrections proposedCorrections;
    private final RequestBlocks requestBlocks;
    private final RequestLifecycle lifecycle;
    private final Requests requests;
    private final ContactPoints contacts;
    private final Deadlines deadlines;
    private final RequestExecution requestExecution;
    private final Clock clock;

    StaffFiling(
            Transactions transactions,
            Idempotency idempotency,
            Items items,
            Assessor assessor,
            ProposedCorrections proposedCorrections,
            RequestBlocks requestBlocks,
            RequestLifecycle lifecycle,
            Requests requests,
            ContactPoints contacts,
            Deadlines deadlines,
            RequestExecution requestExecution,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.items = items;
        this.assessor = assessor;
        this.proposedCorrections = proposedCorrections;
        this.requestBlocks = requestBlocks;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.requestExecution = requestExecution;
        this.clock = clock;
    }

    /**
     * Enters a request.
     *
     * @return its id
     * @throws ProblemException {@code validation-failed}, {@code not-found} for a subject or an item that is not there
     */
    Uni<UUID> enter(Principal.Staff staff, @Nullable String key, EnteredRequest entered) {
        DraftRules.check(entered.request());
        check(entered);
        return transactions
                .asSystem(() -> idempotency.once(
                        new Idempotency.Attempt(staff.caller(), "enterRequest", key, entered),
                        () -> enter(staff, entered)))
                .map(Idempotency.Outcome::resource)
                .call(requestExecution::attempt);
    }

    private void check(EnteredRequest entered) {
        List<FieldError> errors = new ArrayList<>();
        if (entered.channel() == ReceivedVia.PORTAL || entered.channel() == ReceivedVia.UNLINKED_LOGIN) {
            errors.add(new FieldError("/channel", "what came through the portal is there already"));
        }
        if (entered.receivedOn().isAfter(Helsinki.today(clock))) {
            errors.add(new FieldError("/receivedOn", "not yet"));
        }
        RequestScope scope = entered.request().scope();
        if (entered.subjectId() == null && scope != null && !scope.items().isEmpty()) {
            errors.add(new FieldError("/subjectId", "needed for single items"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "the entry does not fit together", errors);
        }
    }

    private Uni<UUID> enter(Principal.Staff staff, EnteredRequest entered) {
        UUID subject = entered.subjectId();
        RequestDraft draft = entered.request();
        if (subject == null) {
            NewRequest.Contact contact =
                    new NewRequest.Contact(entered.answerLanguage(), entered.email(), null, entered.postalAddress());
            return open(staff, entered, contact, new Assessment(List.of()));
        }
        return lock(subject)
                .chain(() -> lifecycle.requireItems(subject, draft))
                .chain(() -> lifecycle.requirePendingObjection(subject, draft))
                .chain(() -> proposedCorrections.check(subject, draft))
                .chain(() -> assessor.assess(subject, draft.claim(), Set.of()))
                .chain(assessment -> contacts.ofSubject(subject, entered.answerLanguage(), entered.email())
                        .chain(contact -> open(staff, entered, contact.at(entered.postalAddress()), assessment)));
    }

    private Uni<UUID> open(
            Principal.Staff staff, EnteredRequest entered, NewRequest.Contact contact, Assessment assessment) {
        RequestDraft draft = entered.request();
        return lifecycle.open(
                AuditEvent.Actor.staff(staff.sub()),
                new NewRequest(
                        entered.subjectId(),
                        draft.claim(),
                        entered.subjectId() != null && draft.claim().isUnconditional()
                                ? RequestState.APPROVED
                                : RequestState.RECEIVED,
                        intake(entered),
                        contact,
                        draft.statement(),
                        draft.proposed(),
                        assessment.lines()));
    }

    private NewRequest.Intake intake(EnteredRequest entered) {
        EnteredRequest.Representative representative = entered.representative();
        return new NewRequest.Intake(
                entered.channel(),
                entered.receivedOn(),
                deadlines.dueOn(entered.receivedOn(), false, 0),
                clock.instant(),
                entered.identityEvidence(),
                representative == null
                        ? null
                        : new JsonObject()
                                .put("kind", representative.kind().slug())
                                .put("name", representative.name())
                                .put("evidence", representative.evidence()));
    }

    /**
     * Staff has found out who the person of a request is.
     *
     * @throws ProblemException {@code state-conflict} when it is closed or its person is known, {@code not-found}
     */
    Uni<Void> assign(Principal.Staff staff, UUID id, @Nullable String ifMatch, UUID subject) {
        AuditEvent.Actor actor = AuditEvent.Actor.staff(staff.sub());
        return transactions
                .asSystem(() -> lock(subject)
                        .chain(() -> lifecycle.lock(id, ifMatch))
                        .invoke(StoredRequest::requireUnassigned)
                        .chain(request -> assign(actor, request, subject)))
                .call(() -> requestExecution.attempt(id))
                .replaceWithVoid();
    }

    private Uni<Void> assign(AuditEvent.Actor actor, StoredRequest request, UUID subject) {
        Claim claim = request.claim();
        return assessor.assess(subject, claim, Set.of())
                .chain(assessment -> requestBlocks
                        .place(actor, subject, claim, assessment.lines())
                        .chain(placed -> contacts.ofSubject(
                                        subject,
                                        request.language(),
                                        request.contact().email())
                                .chain(contact ->
                                        requests.assign(request.id(), subject, placed, contact, assessment.lines()))))
                .chain(assigned -> lifecycle.step(assigned, actor, Step.Code.SUBJECT_ASSIGNED));
    }

    private Uni<Void> lock(UUID subject) {
        return items.lockIfThere(subject)
                .invoke(there -> {
                    if (!there) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "no such data subject");
                    }
                })
                .replaceWithVoid();
    }
}
