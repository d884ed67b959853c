package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.StaffLook;
import fi.vastuugroup.privacy.register.block.RestrictionLifting;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.filing.ProposedCorrections;
import fi.vastuugroup.privacy.request.letter.RequestMails;
import fi.vastuugroup.privacy.request.lifecycle.RequestExecution;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.Approval;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Named staff moves a request on: each step under the subject's and the request's locks and against the revision that
 * they saw, so that of two who decide at once one is told.
 */
@ApplicationScoped
class RequestDecisions {

    private final Transactions transactions;
    private final RequestLifecycle lifecycle;
    private final Requests requests;
    private final Correspondence correspondence;
    private final RequestMails mails;
    private final Deadlines deadlines;
    private final RequestExecution requestExecution;
    private final Items items;
    private final ProposedCorrections proposedCorrections;
    private final RestrictionLifting lifting;
    private final Clock clock;

    RequestDecisions(
            Transactions transactions,
            RequestLifecycle lifecycle,
            Requests requests,
            Correspondence correspondence,
            RequestMails mails,
            Deadlines deadlines,
            RequestExecution requestExecution,
            Items items,
            ProposedCorrections proposedCorrections,
            RestrictionLifting lifting,
            Clock clock) {
        this.transactions = transactions;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.correspondence = correspondence;
        this.mails = mails;
        this.deadlines = deadlines;
        this.requestExecution = requestExecution;
        this.items = items;
        this.proposedCorrections = proposedCorrections;
        this.lifting = lifting;
        this.clock = clock;
    }

    /**
     * Grants, wholly or in part, and carries it out; or refuses.
     *
     * @throws ProblemException {@code revision-required}, {@code stale-revision}, {@code state-conflict},
     *     {@code validation-failed}, or {@code items-in-review} for an access to items that nobody has reviewed
     */
    Uni<Void> decide(Principal.Staff staff, UUID id, @Nullable String ifMatch, StaffActions.Decision decision) {
        return step(id, ifMatch, request -> {
                    decision.check(request.claim().right());
                    return decision.grant() ? grant(request, staff, decision) : refuse(request, staff, decision);
                })
                .call(() -> requestExecution.attempt(id));
    }

    private Uni<Void> grant(StoredRequest request, Principal.Staff staff, StaffActions.Decision decision) {
        UUID subject = request.subject();
        request.state().become(RequestState.APPROVED);
        if (subject == null && !request.claim().right().isQuestion()) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "who the person is, is not known yet", Refusal.PERSON_UNKNOWN);
        }
        Uni<Void> allowed = subject == null
                ? Uni.createFrom().voidItem()
                : requireReviewed(request, subject).chain(() -> requireFitting(request, staff, subject));
        return allowed.chain(() -> requests.approve(
                        request.id(), new Approval(decision.keptCategories(), staff.sub(), decision.explanation())))
                .chain(approved -> lifecycle.step(approved, actor(staff), Step.Code.APPROVED));
    }

    /** What the subject may not see was not compared with the proposal when it was filed. */
    private Uni<Void> requireFitting(StoredRequest request, Principal.Staff staff, UUID subject) {
        if (request.claim().right() != Right.RECTIFICATION) {
            return Uni.createFrom().voidItem();
        }
        return items.forStaff(
                        new StaffLook(staff, LookReason.of(LookPurpose.HANDLE_REQUEST), "decideRequest"),
                        subject,
                        request.claim().selection(),
                        1)
                .invoke(found -> found.forEach(item -> proposedCorrections.check(item, request.corrections())))
                .replaceWithVoid();
    }

    private Uni<Void> requireReviewed(StoredRequest request, UUID subject) {
        if (!request.claim().right().delivers()) {
            return Uni.createFrom().voidItem();
        }
        return items.groups(subject, request.claim().selection(), Set.of())
                .invoke(groups -> {
                    if (groups.stream().anyMatch(group -> group.withheld() == Withholding.IN_REVIEW)) {
                        throw new ProblemException(
                                ProblemType.ITEMS_IN_REVIEW,
                                "decide for each item whether it is shown, or why not",
                                Refusal.ITEMS_IN_REVIEW);
                    }
                })
                .replaceWithVoid();
    }

    /** The subject is told before a restriction that was placed meanwhile is lifted (Art. 18(3)). */
    private Uni<Void> refuse(StoredRequest request, Principal.Staff staff, StaffActions.Decision decision) {
        Closing closing = Closing.refused(
                clock.instant(),
                Objects.requireNonNull(decision.reason()),
                Objects.requireNonNull(decision.explanation()),
                staff.sub());
        UUID subject = request.subject();
        Uni<Void> announced = subject == null
                ? Uni.createFrom().voidItem()
                : lifting.announce(actor(staff), subject, request.restrictions(), "request-refused");
        return announced.chain(() -> lifecycle.close(request, actor(staff), closing, Set.of()));
    }

    /** @throws ProblemException {@code extension-too-late} after the first month (Art. 12(3)) or a second time */
    Uni<Void> extend(Principal.Staff staff, UUID id, @Nullable String ifMatch, StaffActions.Extension extension) {
        return step(id, ifMatch, request -> {
            request.state().requireOpen();
            LocalDate last =
                    deadlines.lastDayToExtend(request.receivedOn(), request.pausedDaysBy(Helsinki.today(clock)));
            if (request.extended() || Helsinki.today(clock).isAfter(last)) {
                throw new ProblemException(
                        ProblemType.EXTENSION_TOO_LATE,
                        "an extension is told once, inside the first month",
                        Refusal.EXTENSION_TOO_LATE);
            }
            LocalDate dueOn = deadlines.dueOn(request.receivedOn(), true, request.pausedDays());
            return requests.extend(id, extension.reason(), dueOn)
                    .call(extended -> lifecycle.step(extended, actor(staff), Step.Code.EXTENDED))
                    .chain(extended -> mails.extended(extended));
        });
    }

    /** Asks for more identification; the deadline waits from today (Art. 12(6)). */
    Uni<Void> askIdentification(
            Principal.Staff staff, UUID id, @Nullable String ifMatch, StaffActions.IdentificationRequest asked) {
        return step(
                id,
                ifMatch,
                request -> requests.awaitIdentification(id, Helsinki.today(clock))
                        .call(() -> correspondence.addOfStaff(request, staff.sub(), asked.message(), false))
                        .call(waiting -> lifecycle.step(waiting, actor(staff), Step.Code.IDENTIFICATION_ASKED))
                        .chain(waiting -> mails.identificationNeeded(waiting, asked.message())));
    }

    /** The person is identified; the deadline goes on, later by the days that it waited. */
    Uni<Void> identify(
            Principal.Staff staff, UUID id, @Nullable String ifMatch, StaffActions.Identification identification) {
        return step(id, ifMatch, request -> {
            int pausedDays = request.pausedDaysBy(Helsinki.today(clock));
            LocalDate dueOn = deadlines.dueOn(request.receivedOn(), request.extended(), pausedDays);
            return requests.identified(id, pausedDays, dueOn, identification.evidence())
                    .chain(identified -> lifecycle.step(identified, actor(staff), Step.Code.IDENTIFIED));
        });
    }

    private Uni<Void> step(UUID id, @Nullable String ifMatch, Function<StoredRequest, Uni<Void>> work) {
        return transactions.asSystem(() -> lifecycle.lock(id, ifMatch).chain(request -> work.apply(request)));
    }

    private static AuditEvent.Actor actor(Principal.Staff staff) {
        return AuditEvent.Actor.staff(staff.sub());
    }
}
