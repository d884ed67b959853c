package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.Assessment;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.model.Channel;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.PlacedBlocks;
import fi.vastuugroup.privacy.request.model.RequestMails;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.RequestStore;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.Steps;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
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
    private final RequestStore store;
    private final Steps steps;
    private final RequestMails mails;
    private final Correspondence correspondence;
    private final Idempotency idempotency;

    RequestLifecycle(
            Items items,
            Lifting lifting,
            RequestBlocks requestBlocks,
            RequestStore store,
            Steps steps,
            RequestMails mails,
            Correspondence correspondence,
            Idempotency idempotency) {
        this.items = items;
        this.lifting = lifting;
        this.requestBlocks = requestBlocks;
        this.store = store;
        this.steps = steps;
        this.mails = mails;
        this.correspondence = correspondence;
        this.idempotency = idempotency;
    }

    /**
     * A request to be opened.
     *
     * @param subject null while staff does not know who the person is
     * @param approved whether it can be executed without a decision
     */
    public record Opening(
            @Nullable UUID subject,
            Claim claim,
            NewRequest.Receipt receipt,
            NewRequest.Contact contact,
            @Nullable String statement,
            Map<String, String> corrections,
            Assessment assessment,
            boolean approved) {}

    /** @throws ProblemException {@code not-found} when the subject has not all the items that a claim names */
    public Uni<Void> requireItems(UUID subject, Claim claim) {
        Set<UUID> named = claim.selection().items();
        if (named.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return items.groups(subject, new ItemSelection(Set.of(), named), Set.of())
                .invoke(groups -> {
                    if (groups.stream().mapToLong(ItemGroup::items).sum() < named.size()) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "an item that is not there");
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Stores a request with its blocks and step, under the subject's lock where the subject is known. The mail says that
     * it was received; what is carried out at once is told by the mail of its outcome alone.
     */
    public Uni<UUID> open(AuditEvent.Actor actor, Opening opening) {
        UUID subject = opening.subject();
        RequestState state = opening.approved() ? RequestState.APPROVED : RequestState.RECEIVED;
        Step.Code code = opening.receipt().channel() == Channel.PORTAL ? Step.Code.FILED : Step.Code.ENTERED;
        Uni<PlacedBlocks> placed = subject == null
                ? Uni.createFrom().item(PlacedBlocks.NOTHING)
                : requestBlocks.place(actor, subject, opening.claim());
        return placed.chain(blocks -> store.add(
                                request(opening, state, blocks), References.spoken("R"), UUID.randomUUID())
                        .call(id -> steps.add(new Steps.Taken(id, subject, actor, code, state)))
                        .call(id -> blocks.restrictions().isEmpty()
                                ? Uni.createFrom().voidItem()
                                : steps.add(new Steps.Taken(id, subject, actor, Step.Code.RESTRICTED, state))))
                .call(id -> opening.approved()
                        ? Uni.createFrom().voidItem()
                        : require(store.find(id)).chain(stored -> mails.received(stored)));
    }

    private static NewRequest request(Opening opening, RequestState state, PlacedBlocks blocks) {
        return new NewRequest(
                opening.subject(),
                opening.claim(),
                state,
                opening.receipt(),
                opening.contact(),
                opening.statement(),
                opening.corrections(),
                opening.assessment().lines(),
                blocks.blocks(),
                blocks.restrictions());
    }

    /**
     * The request, with its subject's and its own row locked until the transaction ends.
     *
     * @throws ProblemException {@code not-found}; {@code state-conflict} when its person changes at this moment
     */
    public Uni<StoredRequest> lock(UUID id) {
        return require(store.find(id)).chain(seen -> {
            UUID subject = seen.subject();
            return (subject == null ? Uni.createFrom().item(true) : items.lockIfThere(subject))
                    .chain(() -> require(store.lock(id)))
                    .invoke(request -> {
                        // Staff assigned, joined or separated the person before the lock: another one's is locked.
                        if (!Objects.equals(request.subject(), subject)) {
                            throw new ProblemException(
                                    ProblemType.STATE_CONFLICT, "the request has just become another person's");
                        }
                    });
        });
    }

    /** As {@link #lock}; another person's answers as one that does not exist, before anything of it is locked. */
    public Uni<StoredRequest> lockOwn(UUID id, UUID self) {
        return require(store.find(id).map(seen -> seen.filter(request -> self.equals(request.subject()))))
                .chain(seen -> lock(id));
    }

    /** As {@link #lock}, against the revision that the caller saw. */
    public Uni<StoredRequest> lock(UUID id, @Nullable String ifMatch) {
        return lock(id).invoke(request -> EntityTags.requireMatch(ifMatch, request.revision()));
    }

    /** @throws ProblemException {@code state-conflict} when the request cannot become another state any more */
    public static void requireCanBecome(StoredRequest request, RequestState state) {
        if (!request.state().canBecome(state)) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT,
                    "the request is " + request.state().slug());
        }
    }

    /**
     * Adds something to a locked request, once for each {@code Idempotency-Key}.
     *
     * @throws ProblemException {@code state-conflict} when the request is closed, or one of {@link Idempotency#once}
     */
    public Uni<Void> addOnce(StoredRequest request, Idempotency.Attempt attempt, Supplier<Uni<UUID>> work) {
        return idempotency
                .once(attempt, () -> {
                    requireOpen(request);
                    return work.get();
                })
                .replaceWithVoid();
    }

    /** @throws ProblemException {@code state-conflict} when the request is closed */
    public static void requireOpen(StoredRequest request) {
        if (request.state().isFinal()) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the request is closed");
        }
    }

    public Uni<Void> step(StoredRequest request, AuditEvent.Actor actor, Step.Code code, RequestState state) {
        return steps.add(new Steps.Taken(request.id(), request.subject(), actor, code, state));
    }

    /**
     * Ends a request: its result, step and mail; the blocks that kept its items go.
     *
     * @param alsoLifted restrictions that end with it at once
     */
    public Uni<Void> close(StoredRequest request, AuditEvent.Actor actor, Closing closing, Set<UUID> alsoLifted) {
        requireCanBecome(request, closing.state());
        Set<UUID> lifted = new HashSet<>(request.blocks());
        lifted.addAll(alsoLifted);
        return mails.closed(request, closing)
                .chain(() -> store.close(request.id(), closing))
                .chain(() -> correspondence.forgetIdentification(request.id()))
                .chain(() -> step(request, actor, code(closing), closing.state()))
                .chain(() -> lift(request, actor, lifted));
    }

    private Uni<Void> lift(StoredRequest request, AuditEvent.Actor actor, Set<UUID> blocks) {
        UUID subject = request.subject();
        if (subject == null || blocks.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return items.lockIfThere(subject)
                .chain(there -> there
                        ? lifting.lift(actor, subject, blocks, "request-closed")
                        : Uni.createFrom().voidItem());
    }

    private static Step.Code code(Closing closing) {
        return switch (closing.state()) {
            case CANCELLED -> Step.Code.CANCELLED;
            case REFUSED -> Step.Code.REFUSED;
            default -> Step.Code.EXECUTED;
        };
    }

    private static Uni<StoredRequest> require(Uni<Optional<StoredRequest>> found) {
        return found.map(request -> request.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }
}
