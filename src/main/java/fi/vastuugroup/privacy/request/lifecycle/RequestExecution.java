package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.erasure.ErasurePortions;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Carries approved requests out. An execution is one transaction under the subject's and the request's locks, with its
 * result, receipt, step, audit event, notifications and mail: a process that is killed leaves nothing half done, and what
 * was not done is found again by its state and done once. An erasure of very much is carried out by two: the first one
 * decides, and nobody sees what is erased any more; the last one closes the request when all is deleted.
 */
@ApplicationScoped
public class RequestExecution {

    private static final Logger LOG = Logger.getLogger(RequestExecution.class);
    private static final int AT_ONCE = 100;
    private static final UUID BEGINNING = new UUID(0, 0);

    /** What comes of a question, whoever asked it. */
    private static final List<CategoryOutcome> ANSWERED =
            List.of(CategoryOutcome.of(Category.CORRESPONDENCE, Verdict.EXECUTE, 0));

    private final Transactions transactions;
    private final RequestLifecycle lifecycle;
    private final RequestSetStore requests;
    private final Items items;
    private final RightsInEffect rightsInEffect;
    private final ErasurePortions portions;
    private final CopyDelivery copies;
    private final Receipts receipts;
    private final RestrictionEnds restrictionEnds;
    private final Clock clock;

    RequestExecution(
            Transactions transactions,
            RequestLifecycle lifecycle,
            RequestSetStore requests,
            Items items,
            RightsInEffect rightsInEffect,
            ErasurePortions portions,
            CopyDelivery copies,
            Receipts receipts,
            RestrictionEnds restrictionEnds,
            Clock clock) {
        this.transactions = transactions;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.items = items;
        this.rightsInEffect = rightsInEffect;
        this.portions = portions;
        this.copies = copies;
        this.receipts = receipts;
        this.restrictionEnds = restrictionEnds;
        this.clock = clock;
    }

    /**
     * Executes what waits for it, one after the other, each tried once: what fails keeps nothing else waiting. Answers
     * how many were executed.
     */
    Uni<Integer> executeApproved() {
        return executeApproved(BEGINNING, 0);
    }

    private Uni<Integer> executeApproved(UUID after, int before) {
        return transactions
                .asSystem(() -> requests.approved(after, AT_ONCE))
                .chain(ids -> attempt(ids).chain(executed -> {
                    int sum = before + executed;
                    return ids.size() < AT_ONCE
                            ? Uni.createFrom().item(sum)
                            : executeApproved(ids.get(ids.size() - 1), sum);
                }));
    }

    private Uni<Integer> attempt(List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> attempt(id))
                .filter(executed -> executed)
                .collect()
                .asList()
                .map(List::size);
    }

    /** Executes a request if it is approved; when that fails it stays approved, and is found again. */
    public Uni<Boolean> attempt(UUID id) {
        return execute(id)
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        "request %s could not be executed, it will be tried again: %s",
                        id, failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(false);
    }

    /** Executes a request if it is approved; answers whether it is closed with it. */
    Uni<Boolean> execute(UUID id) {
        return transactions.asSystem(() -> lifecycle
                .lockWithSubject(id)
                .chain(locked -> locked.request().state() == RequestState.APPROVED
                        ? execute(locked)
                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> execute(RequestLifecycle.Locked locked) {
        StoredRequest request = locked.request();
        if (request.claim().right().isQuestion()) {
            String decidedBy = Objects.requireNonNull(request.decidedBy(), "answered by nobody");
            return lifecycle
                    .close(
                            request,
                            AuditEvent.Actor.staff(decidedBy),
                            Closing.executed(clock.instant(), ANSWERED),
                            Set.of())
                    .replaceWith(true);
        }
        UUID subject = Objects.requireNonNull(request.subject(), "approved without a subject");
        AuditEvent.Actor actor = actor(request, subject);
        List<CategoryOutcome> begun = request.begun();
        if (begun != null) {
            return portions.isWaiting(subject)
                    .chain(waiting -> waiting
                            ? Uni.createFrom().item(false)
                            : close(request, subject, actor, begun).replaceWith(true));
        }
        if (!locked.subjectThere()) {
            return follow(request, subject, actor, RightsInEffect.Done.NOTHING).replaceWith(true);
        }
        return mustWait(request, subject)
                .chain(waiting -> waiting
                        ? Uni.createFrom().item(false)
                        : rightsInEffect
                                .of(request, subject, actor)
                                .chain(done ->
                                        follow(request, subject, actor, done).replaceWith(!done.putOff())));
    }

    /**
     * Whether an erasure is not carried out yet, for a hold keeps some of it of which its person must not be told: it
     * stays approved, as one does that could not be carried out at once, until the hold ends or may be told of. Half of it
     * would tell (Art. 23(1)(d)).
     */
    private Uni<Boolean> mustWait(StoredRequest request, UUID subject) {
        return request.claim().right() == Right.ERASURE
                ? items.areHeldUnseen(subject, request.claim().selection())
                : Uni.createFrom().item(false);
    }

    private Uni<Void> follow(StoredRequest request, UUID subject, AuditEvent.Actor actor, RightsInEffect.Done done) {
        if (done.putOff()) {
            return lifecycle.begin(request, actor, done.lines());
        }
        return CopyDelivery.isDue(request, done.lines())
                ? copies.deliver(request, subject, actor, done.lines())
                : close(request, subject, actor, done.lines());
    }

    private Uni<Void> close(StoredRequest request, UUID subject, AuditEvent.Actor actor, List<CategoryOutcome> result) {
        Instant now = clock.instant();
        boolean erasure = request.claim().right() == Right.ERASURE;
        Closing closing = erasure ? receipts.erased(request, now, result) : Closing.executed(now, result);
        return lifecycle
                .close(request, actor, closing, Set.of())
                .chain(() -> erasure
                        ? restrictionEnds.after(request, subject, actor, closing)
                        : Uni.createFrom().voidItem());
    }

    /**
     * Staff has handed the copy over that a locked request asks for: it is completed.
     *
     * @throws ProblemException {@code state-conflict} when none is to be handed over
     */
    public Uni<Void> handedOver(StoredRequest request, AuditEvent.Actor actor, Delivery.By by) {
        request.requireAwaitingDelivery();
        UUID subject = Objects.requireNonNull(request.subject(), "delivered without a subject");
        return rightsInEffect
                .of(request, subject, actor)
                .chain(done -> copies.handedOver(request, actor, done.lines(), by));
    }

    private static AuditEvent.Actor actor(StoredRequest request, UUID subject) {
        String decidedBy = request.decidedBy();
        return decidedBy == null ? AuditEvent.Actor.subject(subject) : AuditEvent.Actor.staff(decidedBy);
    }
}
