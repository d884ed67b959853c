package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.filing.RequestScope;
import fi.vastuugroup.privacy.request.letter.RequestMails;
import fi.vastuugroup.privacy.request.model.Approval;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.PlacedBlocks;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.Steps;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens, locks and closes requests: the steps that filing, staff and execution share. Locks are taken in one order, the
 * subject's first, then the request's.
 */
@ApplicationScoped
public class RequestLifecycle {

    private final Items items;
    private final Lifting lifting;
    private final RequestBlocks requestBlocks;
    private final Requests requests;
    private final RequestSetStore stored;
    private final Steps steps;
    private final RequestMails mails;
    private final Correspondence correspondence;
    private final Idempotency idempotency;

    RequestLifecycle(
            Items items,
            Lifting lifting,
            RequestBlocks requestBlocks,
            Requests requests,
            RequestSetStore stored,
            Steps steps,
            RequestMails mails,
            Correspondence correspondence,
            Idempotency idempotency) {
        this.items = items;
        this.lifting = lifting;
        this.requestBlocks = requestBlocks;
        this.requests = requests;
        this.stored = stored;
        this.steps = steps;
        this.mails = mails;
        this.correspondence = correspondence;
        this.idempotency = idempotency;
    }

    /**
     * Sees that the subject has all the items that a draft names, each in the category under which it is named.
     *
     * @throws ProblemException {@code not-found}
     */
    public Uni<Void> requireItems(UUID subject, RequestDraft draft) {
        RequestScope scope = draft.scope();
        Set<UUID> named = draft.claim().selection().items();
        if (scope == null || named.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return items.categories(subject, named)
                .invoke(held -> {
                    if (!scope.namesOnly(held)) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "an item that is not there");
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Sees that an objection is pending where a restriction rests on one (Art. 18(1)(d)).
     *
     * @throws ProblemException {@code state-conflict}
     */
    public Uni<Void> requirePendingObjection(UUID subject, RequestDraft draft) {
        return draft.ground() != Ground.OBJECTION_PENDING
                ? Uni.createFrom().voidItem()
                : stored.objectionIsPending(subject)
                        .invoke(pending -> {
                            if (!pending) {
                                throw new ProblemException(
                                        ProblemType.STATE_CONFLICT,
                                        "no objection is being weighed",
                                        Refusal.NO_OBJECTION_PENDING);
                            }
                        })
                        .replaceWithVoid();
    }

    /** Does what a claim says by its ground, under the subject's lock, whatever becomes of its request. */
    public Uni<Void> say(AuditEvent.Actor actor, UUID subject, Claim claim) {
        return requestBlocks.say(actor, subject, claim);
    }

    /** Does it, and an objection to direct marketing, for the address from which a claim comes that is nobody's yet. */
    public Uni<Void> say(AuditEvent.Actor actor, String email, Claim claim) {
        return requestBlocks.say(actor, email, claim);
    }

    /**
     * Stores a request with its blocks and step, under the subject's lock where the subject is known, and does what the
     * person says by its ground: for the address from which it came while nobody knows whose it is. The mail says that
     * it was received; what is carried out at once is told by the mail of its outcome alone.
     */
    public Uni<UUID> open(AuditEvent.Actor actor, NewRequest request) {
        UUID subject = request.subject();
        Uni<PlacedBlocks> placed = subject == null
                ? sayAtAddress(actor, request).replaceWith(PlacedBlocks.NOTHING)
                : requestBlocks.place(actor, subject, request.claim(), waiting(request));
        return open(actor, request, placed);
    }

    /** What a representative writes from their own address says nothing for that address. */
    private Uni<Void> sayAtAddress(AuditEvent.Actor actor, NewRequest request) {
        String email = request.contact().email();
        return email == null || request.intake().representative() != null
                ? Uni.createFrom().voidItem()
                : requestBlocks.say(actor, email, request.claim());
    }

    /**
     * Opens a request as {@link #open}, with what could not be done of one that the person made before. What that one
     * restricted stays so, and what staff granted of it is granted still.
     */
    Uni<UUID> openAgain(AuditEvent.Actor actor, NewRequest request, UUID subject, StoredRequest earlier) {
        Set<UUID> restrictions = earlier.restrictions();
        Uni<PlacedBlocks> placed = restrictions.isEmpty()
                ? requestBlocks.placeAgain(actor, subject, request.claim(), waiting(request))
                : requestBlocks.goOn(actor, subject, request.claim(), restrictions);
        return open(actor, request, placed)
                .call(id -> request.state() == RequestState.APPROVED && earlier.decidedBy() != null
                        ? requests.decidedBefore(
                                id, new Approval(earlier.kept(), earlier.decidedBy(), earlier.explanation()))
                        : Uni.createFrom().nullItem());
    }

    private static List<CategoryOutcome> waiting(NewRequest request) {
        return request.state() == RequestState.APPROVED ? List.of() : request.plan();
    }

    private Uni<UUID> open(AuditEvent.Actor actor, NewRequest request, Uni<PlacedBlocks> placed) {
        return placed.chain(blocks -> requests.add(request, blocks, References.spoken("R"), UUID.randomUUID()))
                .call(filed -> step(filed, actor, filing(filed)))
                .call(filed -> filed.restrictions().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : step(filed, actor, Step.Code.RESTRICTED))
                .call(filed -> filed.state() == RequestState.APPROVED
                        ? Uni.createFrom().voidItem()
                        : mails.received(filed))
                .map(StoredRequest::id);
    }

    private static Step.Code filing(StoredRequest filed) {
        return switch (filed.channel()) {
            case PORTAL, UNLINKED_LOGIN -> Step.Code.FILED;
            case POST, PHONE, EMAIL -> Step.Code.ENTERED;
        };
    }

    /**
     * A request with its subject's and its own row locked until the transaction ends.
     *
     * @param subjectThere whether anything is held about its subject still; false while staff has not found out who it is
     */
    record Locked(StoredRequest request, boolean subjectThere) {}

    /**
     * The request, with its subject's and its own row locked until the transaction ends.
     *
     * @throws ProblemException {@code not-found}; {@code state-conflict} when its person changes at this moment
     */
    public Uni<StoredRequest> lock(UUID id) {
        return lockWithSubject(id).map(Locked::request);
    }

    /** As {@link #lock}, and tells whether its subject is there. */
    Uni<Locked> lockWithSubject(UUID id) {
        return require(requests.about(id)).chain(about -> lock(id, about));
    }

    /** As {@link #lock}; another person's answers as one that does not exist, before anything of it is locked. */
    public Uni<StoredRequest> lockOwn(UUID id, UUID self) {
        return require(requests.about(id).map(seen -> seen.filter(about -> self.equals(about.subject()))))
                .chain(about -> lock(id, about))
                .map(Locked::request);
    }

    private Uni<Locked> lock(UUID id, Requests.About about) {
        UUID subject = about.subject();
        return (subject == null ? Uni.createFrom().item(false) : items.lockIfThere(subject))
                .chain(there -> require(requests.lock(id)).map(request -> new Locked(request, there)))
                .invoke(locked -> {
                    // Staff assigned, joined or separated the person before the lock: another one's is locked.
                    if (!Objects.equals(locked.request().subject(), subject)) {
                        throw new ProblemException(
                                ProblemType.STATE_CONFLICT, "the request has just become another person's");
                    }
                });
    }

    /** As {@link #lock}, against the revision that the caller saw. */
    public Uni<StoredRequest> lock(UUID id, @Nullable String ifMatch) {
        return lock(id).invoke(request -> EntityTags.requireMatch(ifMatch, request.revision()));
    }

    /**
     * Adds something to a locked request, once for each {@code Idempotency-Key}, and answers its id.
     *
     * @throws ProblemException {@code state-conflict} when the request is closed, or one of {@link Idempotency#once}
     */
    public Uni<UUID> addOnce(StoredRequest request, Idempotency.Attempt attempt, Supplier<Uni<UUID>> work) {
        return idempotency
                .once(attempt, () -> {
                    request.state().requireOpen();
                    return work.get();
                })
                .map(Idempotency.Outcome::resource);
    }

    /** Adds a step to a request as it has become by it. */
    public Uni<Void> step(StoredRequest request, AuditEvent.Actor actor, Step.Code code) {
        return steps.add(new Steps.Taken(request.id(), request.subject(), actor, code, request.state()));
    }

    /** Notes what an erasure of very much does, of which all is decided and much is still to be deleted. */
    Uni<Void> begin(StoredRequest request, AuditEvent.Actor actor, List<CategoryOutcome> result) {
        return requests.begin(request.id(), result).chain(begun -> step(begun, actor, Step.Code.BEGUN));
    }

    /**
     * Ends a request: its result, step and mail; the blocks that kept its items go.
     *
     * @param alsoLifted restrictions that end with it at once
     */
    public Uni<Void> close(StoredRequest request, AuditEvent.Actor actor, Closing closing, Set<UUID> alsoLifted) {
        Set<UUID> lifted = new HashSet<>(request.blocks());
        lifted.addAll(alsoLifted);
        return requests.close(request.id(), closing)
                .call(() -> mails.closed(request, closing))
                .call(() -> forgetFiles(request, closing))
                .call(closed -> step(closed, actor, code(closing)))
                .chain(closed -> lift(closed, actor, lifted));
    }

    /** What was taken back needs no proof any more (Art. 5(1)(e)). */
    private Uni<Void> forgetFiles(StoredRequest request, Closing closing) {
        return closing.state() == RequestState.CANCELLED
                ? correspondence.forgetFiles(request.id())
                : correspondence.forgetIdentification(request.id());
    }

    /** Ends a request in whose place the person's own has come: nothing is done, and no mail tells of it. */
    public Uni<Void> replace(StoredRequest request, AuditEvent.Actor actor, Instant at) {
        Set<UUID> lifted = new HashSet<>(request.blocks());
        lifted.addAll(request.restrictions());
        return requests.close(request.id(), Closing.cancelled(at))
                .call(() -> correspondence.forgetIdentification(request.id()))
                .call(closed -> step(closed, actor, Step.Code.REPEATED))
                .chain(closed -> lift(closed, actor, lifted));
    }

    /** Nothing is lifted of a subject that has gone meanwhile, as by the request itself: its blocks went with it. */
    private Uni<Void> lift(StoredRequest request, AuditEvent.Actor actor, Set<UUID> blocks) {
        UUID subject = request.subject();
        return subject == null || blocks.isEmpty()
                ? Uni.createFrom().voidItem()
                : lifting.lift(actor, subject, blocks, "request-closed");
    }

    private static Step.Code code(Closing closing) {
        return switch (closing.state()) {
            case CANCELLED -> Step.Code.CANCELLED;
            case REFUSED -> Step.Code.REFUSED;
            default ->
                isHandedOver(closing)
                        ? Step.Code.HANDED_OVER
                        : closing.outcome() == Outcome.DELAYED ? Step.Code.DELAYED : Step.Code.EXECUTED;
        };
    }

    private static boolean isHandedOver(Closing closing) {
        Delivery delivery = closing.delivery();
        return delivery != null && delivery.by() != Delivery.By.PORTAL;
    }

    private static <T> Uni<T> require(Uni<Optional<T>> found) {
        return found.map(one -> one.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }
}
