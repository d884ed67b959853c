package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.register.item.Block;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the stored blocks, one at a time or in pages, within a transaction, after the SQL that changes them. */
@ApplicationScoped
class BlockRepository implements PanacheRepositoryBase<BlockEntity, BlockEntity.Key> {

    private static final Sort NEWEST_FIRST = Sort.descending("blockId");

    /** The day of the next look; what has none is after all that have. As in its index. */
    private static final String DUE = "coalesce(reviewOn, date 9999-12-31)";

    private static final Cursor.Place BEFORE_ALL = Cursor.Place.on(LocalDate.of(1, 1, 1), new UUID(0, 0));

    Uni<Optional<BlockEntity>> of(Block.Kind kind, UUID id) {
        return find("kind = ?1 and blockId = ?2", kind, id).firstResult().map(Optional::ofNullable);
    }

    /** The active holds and restrictions of a subject. */
    Uni<List<BlockEntity>> active(UUID subject) {
        return list("subjectId = ?1 and liftedAt is null and kind <> ?2", NEWEST_FIRST, subject, Block.Kind.REQUEST);
    }

    /** Finds the blocks of a subject with these ids, as far as they exist. */
    Uni<List<BlockEntity>> of(UUID subject, Collection<UUID> ids) {
        return list("subjectId = ?1 and blockId in ?2", NEWEST_FIRST, subject, ids);
    }

    /** The restrictions of a subject whose announced day has come. */
    Uni<List<BlockEntity>> due(UUID subject, LocalDate today) {
        return list(
                "subjectId = ?1 and liftedAt is null and kind = ?2 and liftOn <= ?3 and noticeSentAt is not null",
                subject,
                Block.Kind.RESTRICTION,
                today);
    }

    /** Locks the restrictions whose end a mail announces, until the transaction ends. */
    Uni<List<BlockEntity>> announcedBy(UUID mail) {
        return find("noticeMail = ?1", Sort.by("subjectId", "blockId"), mail)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Finds the blocks that a filter lets through, newest first, one more than the limit. */
    Uni<List<BlockEntity>> newest(StaffBlocks.Filter filter, @Nullable UUID after, int limit) {
        Parameters parameters = new Parameters();
        StringBuilder query = filtered(filter, parameters);
        restrict(query, parameters, "blockId < :after", "after", after);
        return find(query.toString(), NEWEST_FIRST, parameters)
                .page(0, limit + 1)
                .list();
    }

    /** As {@link #newest}, what is to be looked at first. */
    Uni<List<BlockEntity>> due(StaffBlocks.Filter filter, Cursor.@Nullable Place behind, int limit) {
        Cursor.Place place = behind == null ? BEFORE_ALL : behind;
        Parameters parameters = Parameters.with("day", place.day()).and("after", place.id());
        StringBuilder query = filtered(filter, parameters)
                .append(" and (" + DUE + ", blockId) > (:day, :after) order by " + DUE + ", blockId");
        return find(query.toString(), parameters).page(0, limit + 1).list();
    }

    private static StringBuilder filtered(StaffBlocks.Filter filter, Parameters parameters) {
        StringBuilder query = new StringBuilder("kind = :kind and liftedAt is ");
        query.append(filter.ended() ? "not null" : "null");
        parameters.and("kind", filter.kind());
        restrict(query, parameters, "subjectId = :subject", "subject", filter.subject());
        restrict(query, parameters, "ground = :ground", "ground", filter.ground());
        restrict(query, parameters, "reviewOn <= :reviewBy", "reviewBy", filter.reviewBy());
        return query;
    }

    private static void restrict(
            StringBuilder query, Parameters parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            parameters.and(name, value);
        }
    }
}
