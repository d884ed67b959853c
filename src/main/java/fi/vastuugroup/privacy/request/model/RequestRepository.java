package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.model.RequestColumns.ClaimColumns;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored requests, within a transaction. Writers hold the subject's lock, then the request's row. */
@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<RequestEntity, UUID> {

    private static final String OPEN_ALIKE = """
        select * from request
        where subject_id = :subject and exercised = :right and ground is not distinct from :ground and closed_at is null
            and categories <@ :categories and categories @> :categories and items <@ :items and items @> :items
            and corrections is not distinct from :corrections
        order by id for update\
        """;

    private static final String OPEN_ALIKE_OF_NOBODY = """
        select * from request
        where subject_id is null and channel = 'unlinked-login' and email = :email and closed_at is null
            and exercised = :right and ground is not distinct from :ground
            and categories <@ :categories and categories @> :categories and items = '{}'
        order by id limit 1 for update\
        """;

    private static final String OF_ADDRESS = """
        select * from request
        where subject_id is null and channel = 'unlinked-login' and email = :email and closed_at is null
            and (cast(:after as uuid) is null or id < :after)
        order by id desc limit :limit\
        """;

    private static final String QUEUE = """
        select * from request r
        where (cast(:state as text) is null and (closed_at is null or :closed) or state = :state)
            and (cast(:reference as text) is null or reference = :reference)
            and (cast(:subject as uuid) is null or subject_id = :subject)
            and (cast(:channel as text) is null or channel = :channel)
            and (cast(:right as text) is null or exercised = :right)
            and (cast(:due as text) is null
                or closed_at is null and :due = nearness(state, due_on, cast(:today as date), cast(:soon as date)))
            and (cast(:awaitsAnswer as boolean) is null or :awaitsAnswer = %s)
            and (cast(:after as uuid) is null or (due_on, id) > (cast(:afterDay as date), cast(:after as uuid)))
        order by due_on, id limit :limit\
        """.formatted(OpenRequestStore.AWAITS_ANSWER);

    /**
     * What the queue is asked for.
     *
     * @param state null: those that are open
     * @param closed whether, without a state, those that are closed are there too
     * @param soon the last day that counts as soon
     * @param awaitsAnswer whether they are open and the person wrote last; null: either
     * @param afterDay the deadline of the last request seen; with its id, where the page begins
     */
    record QueueQuery(
            @Nullable String state,
            boolean closed,
            @Nullable String reference,
            @Nullable UUID subject,
            @Nullable String channel,
            @Nullable String right,
            @Nullable String due,
            LocalDate today,
            LocalDate soon,
            @Nullable Boolean awaitsAnswer,
            @Nullable LocalDate afterDay,
            @Nullable UUID after,
            int limit) {}

    /** A request that nobody else changes until the transaction ends. */
    Uni<@Nullable RequestEntity> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whom a request is about, without reading it: the lock that follows reads it as it is then. */
    Uni<Optional<Requests.About>> about(UUID id) {
        return find("select subjectId from RequestEntity where id = ?1", id)
                .project(Requests.About.class)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<List<RequestEntity>> openAlike(UUID subject, Claim claim, Map<String, @Nullable Object> corrections) {
        Ground ground = claim.ground();
        return getSession()
                .chain(session -> session.createNativeQuery(OPEN_ALIKE, RequestEntity.class)
                        .setParameter("subject", subject)
                        .setParameter("right", claim.right().slug())
                        .setParameter("ground", ground == null ? null : ground.slug())
                        .setParameter("categories", ClaimColumns.categories(claim))
                        .setParameter("items", claim.selection().itemIds())
                        .setParameter("corrections", new RequestJson.Corrections().convertToDatabaseColumn(corrections))
                        .getResultList());
    }

    /** The oldest one alone: of those that say the same one is enough. */
    Uni<List<RequestEntity>> openAlike(String email, Claim claim) {
        Ground ground = claim.ground();
        return getSession()
                .chain(session -> session.createNativeQuery(OPEN_ALIKE_OF_NOBODY, RequestEntity.class)
                        .setParameter("email", email)
                        .setParameter("right", claim.right().slug())
                        .setParameter("ground", ground == null ? null : ground.slug())
                        .setParameter("categories", ClaimColumns.categories(claim))
                        .getResultList());
    }

    Uni<Long> countOpen(UUID subject) {
        return count("subjectId = ?1 and ending.closedAt is null", subject);
    }

    /** One more than the limit, newest first. */
    Uni<List<RequestEntity>> ofSubject(UUID subject, @Nullable UUID after, int limit) {
        Sort newestFirst = Sort.descending("id");
        return (after == null
                        ? find("subjectId = ?1", newestFirst, subject)
                        : find("subjectId = ?1 and id < ?2", newestFirst, subject, after))
                .range(0, limit)
                .list();
    }

    /** As {@link #ofSubject}, of what is open and nobody's, by the address of the login that filed it. */
    Uni<List<RequestEntity>> ofAddress(String email, @Nullable UUID after, int limit) {
        return getSession()
                .chain(session -> session.createNativeQuery(OF_ADDRESS, RequestEntity.class)
                        .setParameter("email", email)
                        .setParameter("after", after)
                        .setParameter("limit", limit + 1)
                        .getResultList());
    }

    /** One more than the limit, those whose deadline is nearest first. */
    Uni<List<RequestEntity>> queue(QueueQuery query) {
        return getSession()
                .chain(session -> session.createNativeQuery(QUEUE, RequestEntity.class)
                        .setParameter("state", query.state())
                        .setParameter("closed", query.closed())
                        .setParameter("reference", query.reference())
                        .setParameter("subject", query.subject())
                        .setParameter("channel", query.channel())
                        .setParameter("right", query.right())
                        .setParameter("due", query.due())
                        .setParameter("today", query.today())
                        .setParameter("soon", query.soon())
                        .setParameter("awaitsAnswer", query.awaitsAnswer())
                        .setParameter("afterDay", query.afterDay())
                        .setParameter("after", query.after())
                        .setParameter("limit", query.limit() + 1)
                        .getResultList());
    }
}
