package fi.vastuugroup.privacy.request.me;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.block.RestrictionLifting;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import fi.vastuugroup.privacy.request.correspondence.Upload;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.OpenRequestStore;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.Steps;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The present customer's own requests, also of one whose login is tied to nobody. Another person's answers as one that does
 * not exist: reads run under row-level security, writes compare the subject.
 */
@ApplicationScoped
class OwnRequests {

    private final CurrentPrincipal principal;
    private final CurrentSubject subjects;
    private final Transactions transactions;
    private final RequestLifecycle lifecycle;
    private final Requests requests;
    private final OpenRequestStore open;
    private final Steps steps;
    private final Correspondence correspondence;
    private final RestrictionLifting restrictions;
    private final Idempotency idempotency;
    private final DailyBytes dailyBytes;
    private final Clock clock;

    OwnRequests(
            CurrentPrincipal principal,
            CurrentSubject subjects,
            Transactions transactions,
            RequestLifecycle lifecycle,
            Requests requests,
            OpenRequestStore open,
            Steps steps,
            Correspondence correspondence,
            RestrictionLifting restrictions,
            Idempotency idempotency,
            DailyBytes dailyBytes,
            Clock clock) {
        this.principal = principal;
        this.subjects = subjects;
        this.transactions = transactions;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.open = open;
        this.steps = steps;
        this.correspondence = correspondence;
        this.restrictions = restrictions;
        this.idempotency = idempotency;
        this.dailyBytes = dailyBytes;
        this.clock = clock;
    }

    /**
     * A request with what happened to it.
     *
     * @param restricts whether a restriction that it placed has not ended
     * @param unread how many messages of staff the person has not marked as read
     */
    record Followed(StoredRequest request, List<Step> steps, boolean restricts, long unread) {}

    Uni<Page<Followed>> page(Cursor cursor, int limit) {
        return caller().chain(caller -> within(
                caller,
                () -> page(caller, cursor, limit)
                        .chain(page ->
                                followed(page.items()).map(followed -> new Page<>(followed, page.nextCursor())))));
    }

    /** @throws ProblemException {@code not-found} */
    Uni<Followed> find(UUID id) {
        return read(id, this::followed);
    }

    /** As {@link #find}, for the one who just filed it, or took it back, and of whom nothing else may be left. */
    Uni<Followed> filed(UUID id) {
        return transactions.asSystem(
                () -> requests.find(id).map(OwnRequests::there).chain(this::followed));
    }

    private Uni<Followed> followed(StoredRequest request) {
        return followed(List.of(request)).map(followed -> followed.get(0));
    }

    private Uni<List<Followed>> followed(List<StoredRequest> all) {
        List<UUID> ids = all.stream().map(StoredRequest::id).toList();
        return steps.of(ids)
                .chain(taken -> standing(all)
                        .chain(standing -> open.unread(ids)
                                .map(unread -> all.stream()
                                        .map(request -> new Followed(
                                                request,
                                                taken.getOrDefault(request.id(), List.of()),
                                                restricts(request, standing),
                                                unread.getOrDefault(request.id(), 0L)))
                                        .toList())));
    }

    /** Answers the restrictions that one person's requests placed and that have not ended. */
    private Uni<Set<UUID>> standing(List<StoredRequest> placing) {
        Set<UUID> placed = placing.stream()
                .filter(request -> request.claim().right() == Right.RESTRICTION)
                .flatMap(request -> request.restrictions().stream())
                .collect(toUnmodifiableSet());
        return placed.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : restrictions
                        .standing(Objects.requireNonNull(placing.get(0).subject()), placed)
                        .map(found -> found.stream()
                                .map(RestrictionLifting.Standing::id)
                                .collect(toUnmodifiableSet()));
    }

    private static boolean restricts(StoredRequest request, Set<UUID> standing) {
        return request.restrictions().stream().anyMatch(standing::contains);
    }

    /**
     * Ends the restrictions that a request of the person's placed and that rest on their wish alone; what waited because of
     * them is applied. To repeat it does no harm.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} for a request that placed none of the kind, or that
     *     is open and can be taken back
     */
    Uni<Void> endRestriction(UUID id) {
        return lockedOwn(id, request -> {
            requireOwnRestriction(request);
            return standing(List.of(request))
                    .chain(standing -> standing.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : lifecycle
                                    .step(request, actor(request), Step.Code.RESTRICTION_ENDED)
                                    .chain(() -> restrictions.end(
                                            actor(request), Objects.requireNonNull(request.subject()), standing)));
        });
    }

    private static void requireOwnRestriction(StoredRequest request) {
        if (!request.claim().isRestrictionByWish()) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "no restriction that the person ends alone", Refusal.DECIDED_BY_STAFF);
        }
        if (request.state() != RequestState.COMPLETED) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT,
                    "it restricts nothing that the person ends alone",
                    request.state().isFinal() ? Refusal.RESTRICTION_ENDED : Refusal.REQUEST_OPEN);
        }
    }

    Uni<List<RequestMessage>> messages(UUID id) {
        return read(id, request -> correspondence.messages(id));
    }

    Uni<List<RequestAttachment>> attachments(UUID id) {
        return read(id, request -> correspondence.attachments(id));
    }

    Uni<Correspondence.StoredFile> file(UUID id, UUID attachment) {
        return read(id, request -> correspondence.file(id, attachment)).map(OwnRequests::there);
    }

    Uni<RequestMessage> message(UUID id, UUID message) {
        return read(id, request -> correspondence.message(id, message)).map(OwnRequests::there);
    }

    /** @throws ProblemException {@code state-conflict} when the request is closed, {@code too-many-requests} */
    Uni<RequestMessage> send(Principal.Customer login, UUID id, @Nullable String key, String body) {
        return write(
                login,
                new Idempotency.Attempt(login.caller(), "sendMyRequestMessage " + id, key, body),
                body.getBytes(StandardCharsets.UTF_8).length,
                id,
                request -> request.subject() == null
                        ? correspondence.addOfLogin(request, AuditEvent.Actor.login(login.sub()), body)
                        : correspondence.addOfSubject(request, body),
                message -> correspondence.message(id, message));
    }

    /** @throws ProblemException {@code state-conflict} when the request is closed, {@code too-many-requests} */
    Uni<RequestAttachment> attach(Principal.Customer login, UUID id, @Nullable String key, Upload upload) {
        upload.type();
        return write(
                login,
                new Idempotency.Attempt(login.caller(), "addMyRequestAttachment " + id, key, upload.told()),
                upload.content().length,
                id,
                request -> correspondence.attach(request, actor(login, request), upload),
                attachment -> correspondence.attachment(id, attachment));
    }

    /**
     * Takes a request back before it is decided; to repeat it does no harm. The restrictions that it placed end with it,
     * and its files go.
     *
     * @throws ProblemException {@code state-conflict} when it is closed otherwise
     */
    Uni<Void> cancel(UUID id) {
        Principal.Customer login = principal.customer();
        return lockedOwn(
                id,
                request -> request.state() == RequestState.CANCELLED
                        ? Uni.createFrom().voidItem()
                        : lifecycle.close(
                                request,
                                actor(login, request),
                                Closing.cancelled(clock.instant()),
                                request.restrictions()));
    }

    /**
     * Marks the messages up to one as read; to repeat it does no harm, and nothing becomes unread again.
     *
     * @return how many of staff's are not read
     * @throws ProblemException {@code not-found}, for a message of another request too
     */
    Uni<Long> markRead(UUID id, UUID message) {
        return lockedOwn(
                id,
                request -> open.markRead(id, message)
                        .invoke(there -> {
                            if (!there) {
                                throw new ProblemException(ProblemType.NOT_FOUND, null);
                            }
                        })
                        .chain(() -> open.unread(List.of(id)))
                        .map(unread -> unread.getOrDefault(id, 0L)));
    }

    private <T> Uni<T> read(UUID id, Function<StoredRequest, Uni<T>> work) {
        return caller().chain(caller -> within(
                caller,
                () -> requests.find(id)
                        .map(found -> there(found.filter(caller::owns)))
                        .chain(request -> work.apply(request))));
    }

    /** Adds something to a request, and reads it; what came before under the same key counts once. */
    private <T> Uni<T> write(
            Principal.Customer login,
            Idempotency.Attempt attempt,
            long bytes,
            UUID id,
            Function<StoredRequest, Uni<UUID>> work,
            Function<UUID, Uni<Optional<T>>> read) {
        return transactions
                .asSystem(() -> idempotency.earlier(attempt))
                .chain(earlier -> earlier.isPresent() ? Uni.createFrom().voidItem() : dailyBytes.take(login, bytes))
                .chain(() -> lockedOwn(
                        id,
                        request -> lifecycle
                                .addOnce(request, attempt, () -> work.apply(request))
                                .chain(read::apply)
                                .map(OwnRequests::there)));
    }

    private <T> Uni<T> lockedOwn(UUID id, Function<StoredRequest, Uni<T>> work) {
        return caller().chain(
                        caller -> transactions.asSystem(() -> lock(id, caller).chain(request -> work.apply(request))));
    }

    private Uni<StoredRequest> lock(UUID id, Caller caller) {
        UUID self = caller.subject();
        return self != null
                ? lifecycle.lockOwn(id, self)
                : requests.find(id)
                        .map(found -> there(found.filter(caller::owns)))
                        .chain(() -> lifecycle.lock(id))
                        .map(request -> there(Optional.of(request).filter(caller::owns)));
    }

    private Uni<Page<StoredRequest>> page(Caller caller, Cursor cursor, int limit) {
        UUID self = caller.subject();
        return self != null ? requests.page(self, cursor, limit) : requests.page(caller.email(), cursor, limit);
    }

    /** Row-level security shows a subject their own; of nobody's requests, the caller's are picked. */
    private <T> Uni<T> within(Caller caller, Supplier<Uni<T>> work) {
        UUID self = caller.subject();
        return self != null ? transactions.asSubject(self, work) : transactions.asSystem(work);
    }

    private Uni<Caller> caller() {
        Principal.Customer login = principal.customer();
        return subjects.find()
                .map(linked -> linked.map(self -> new Caller(self, ""))
                        .orElseGet(() -> new Caller(null, UnlinkedLogin.address(login))));
    }

    /**
     * Whose requests are read: a subject's, or those that were filed with the verified address of a login that is tied to
     * nobody, while nobody knows whose they are.
     *
     * @param email of such a login; empty otherwise
     */
    private record Caller(@Nullable UUID subject, String email) {

        boolean owns(StoredRequest request) {
            return subject != null ? subject.equals(request.subject()) : UnlinkedLogin.owns(email, request);
        }

        /** No address in logs. */
        @Override
        public String toString() {
            return "Caller[" + subject + "]";
        }
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }

    private static AuditEvent.Actor actor(Principal.Customer login, StoredRequest request) {
        return request.subject() == null ? AuditEvent.Actor.login(login.sub()) : actor(request);
    }

    private static AuditEvent.Actor actor(StoredRequest request) {
        return AuditEvent.Actor.subject(Objects.requireNonNull(request.subject()));
    }
}
