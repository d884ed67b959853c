package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.login.SaidAs;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The requests, one at a time, within a transaction; many at once are {@link RequestSetStore}'s. What is changed was locked
 * before; each change answers the request as it has become, and is refused as {@code state-conflict} when the request
 * cannot become that any more.
 */
@ApplicationScoped
public class Requests {

    private final RequestRepository stored;
    private final RequestSetStore sets;
    private final SaidAs saidAs;

    Requests(RequestRepository stored, RequestSetStore sets, SaidAs saidAs) {
        this.stored = stored;
        this.sets = sets;
        this.saidAs = saidAs;
    }

    /**
     * Whom a request is about.
     *
     * @param subject null while staff has not found out
     */
    public record About(@Nullable UUID subject) {}

    public Uni<StoredRequest> add(NewRequest request, PlacedBlocks placed, String reference, UUID receiptKey) {
        return filedAs(request.subject())
                .chain(filedAs -> stored.persist(new RequestEntity(request, filedAs, placed, reference, receiptKey)))
                .map(RequestEntity::stored);
    }

    private Uni<@Nullable UUID> filedAs(@Nullable UUID subject) {
        return subject == null
                ? Uni.createFrom().nullItem()
                : saidAs.author(subject).map(person -> person.orElse(null));
    }

    public Uni<Optional<StoredRequest>> find(UUID id) {
        return stored.findById(id).map(found -> Optional.ofNullable(found).map(RequestEntity::stored));
    }

    /** Whom it is about, before anything of it is locked. */
    public Uni<Optional<About>> about(UUID id) {
        return stored.about(id);
    }

    /** The request, which nobody else changes until the transaction ends. */
    public Uni<Optional<StoredRequest>> lock(UUID id) {
        return stored.locked(id).map(found -> Optional.ofNullable(found).map(RequestEntity::stored));
    }

    /** The open requests of the subject that ask for the same, oldest first; of joined persons, those of who asks. */
    public Uni<List<StoredRequest>> openAlike(UUID subject, Claim claim, Map<String, @Nullable Object> corrections) {
        return saidAs.person(subject)
                .chain(person -> stored.openAlike(subject, claim, corrections)
                        .map(found -> found.stream()
                                .filter(request ->
                                        person.isEmpty() || person.get().equals(request.filedAs))
                                .map(RequestEntity::stored)
                                .toList()));
    }

    /** The open request that came from a login with the address, that is nobody's yet, and that asks for the same. */
    public Uni<Optional<StoredRequest>> openAlike(String email, Claim claim) {
        return stored.openAlike(email, claim)
                .map(found -> found.stream().findFirst().map(RequestEntity::stored));
    }

    public Uni<Long> countOpen(UUID subject) {
        return stored.countOpen(subject);
    }

    /** A subject's requests, newest first. */
    public Uni<Page<StoredRequest>> page(UUID subject, Cursor cursor, int limit) {
        return stored.ofSubject(subject, cursor.id(), limit)
                .map(found -> Page.ofIds(
                        found.stream().map(RequestEntity::stored).toList(), limit, cursor, StoredRequest::id));
    }

    /** The open requests that came from a login with the address, and are nobody's yet, newest first. */
    public Uni<Page<StoredRequest>> page(String email, Cursor cursor, int limit) {
        return stored.ofAddress(email, cursor.id(), limit)
                .map(found -> Page.ofIds(
                        found.stream().map(RequestEntity::stored).toList(), limit, cursor, StoredRequest::id));
    }

    public Uni<StoredRequest> approve(UUID id, Approval approval) {
        return change(id, request -> request.approve(approval));
    }

    /** Notes who had granted what an approved request takes up again. */
    public Uni<StoredRequest> decidedBefore(UUID id, Approval approval) {
        return change(id, request -> request.decided(approval));
    }

    /** What it does is decided and in force, and much is still to be deleted. */
    public Uni<StoredRequest> begin(UUID id, List<CategoryOutcome> result) {
        return change(id, request -> request.begin(result));
    }

    public Uni<StoredRequest> close(UUID id, Closing closing) {
        return change(id, request -> request.close(closing));
    }

    /** It is granted, and staff has to hand the copy over. */
    public Uni<StoredRequest> awaitDelivery(UUID id) {
        return change(id, RequestEntity::awaitDelivery);
    }

    /** The deadline waits for the person's identification from a day on. */
    public Uni<StoredRequest> awaitIdentification(UUID id, LocalDate from) {
        return change(id, request -> request.awaitIdentification(from));
    }

    /** The person is identified: the deadline goes on, later by the days that it has waited. */
    public Uni<StoredRequest> identified(UUID id, int pausedDays, LocalDate dueOn, String evidence) {
        return change(id, request -> request.identified(pausedDays, dueOn, evidence));
    }

    public Uni<StoredRequest> extend(UUID id, String reason, LocalDate dueOn) {
        return change(id, request -> request.extend(reason, dueOn));
    }

    /** Staff found out who the person is; what cannot be weighed is approved with that. */
    public Uni<StoredRequest> assign(
            UUID id, UUID subject, PlacedBlocks placed, NewRequest.Contact contact, List<CategoryOutcome> plan) {
        return filedAs(subject)
                .chain(filedAs -> change(id, request -> request.assign(subject, filedAs, placed, contact, plan)))
                .call(() -> sets.assignWhatBelongs(id, subject));
    }

    /** A request that was locked is in the session: it is not read again, and is written with the next statement. */
    private Uni<StoredRequest> change(UUID id, Consumer<RequestEntity> change) {
        return stored.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(ProblemType.NOT_FOUND, null))
                .invoke(change)
                .map(RequestEntity::stored);
    }
}
