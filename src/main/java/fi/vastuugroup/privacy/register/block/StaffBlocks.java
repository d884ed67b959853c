package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finds blocks for staff, with all that staff notes about them. */
@ApplicationScoped
public class StaffBlocks {

    private final StaffBlockStore store;
    private final BlockRepository blocks;
    private final Items items;
    private final AuditTrailStore audit;
    private final Clock clock;

    StaffBlocks(StaffBlockStore store, BlockRepository blocks, Items items, AuditTrailStore audit, Clock clock) {
        this.store = store;
        this.blocks = blocks;
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /** In which order blocks are listed; those of the same day by their ids. */
    @Schema(name = "BlockOrder")
    enum Order implements Slug {
        /** By when they were placed, the latest first. */
        NEWEST,
        /** By the day on which they are looked at again, the earliest first, what has none last. */
        DUE;

        /** What the contract says of it. */
        static final String DESCRIPTION =
                "The order: by when they were placed, the latest first (`newest`, also without it), or by the day on which they "
                        + "are looked at again, the earliest first and what has none last (`due`). What has ended "
                        + "stands newest first in either.";
    }

    /**
     * Which blocks are listed.
     *
     * @param reviewBy to be looked at again on this day or before
     * @param sort null: newest first
     */
    record Filter(
            Block.Kind kind,
            boolean ended,
            @Nullable UUID subject,
            @Nullable String ground,
            @Nullable LocalDate reviewBy,
            @Nullable Order sort) {

        /** Of what has ended nothing is looked at again: that stands newest first. */
        Order order() {
            return ended || sort == null ? Order.NEWEST : sort;
        }
    }

    /** @throws ProblemException {@code not-found} */
    Uni<NotedBlock> find(Block.Kind kind, UUID id) {
        return require(kind, id).map(BlockEntity::noted);
    }

    /**
     * Locks a block's subject, and then reads the block.
     *
     * @throws ProblemException {@code not-found}
     */
    Uni<BlockEntity> locked(Block.Kind kind, UUID id) {
        return store.subjectOf(kind, id)
                .map(StaffBlocks::required)
                .chain(subject -> items.lockForStaff(subject)
                        .chain(() -> require(kind, id))
                        .call(block -> block.subjectId.equals(subject)
                                ? Uni.createFrom().voidItem()
                                : items.lockForStaff(block.subjectId)));
    }

    /**
     * Sets the day on which staff looks at a block again.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} when it has ended, {@code invalid-request} for a day
     *     that has passed
     */
    Uni<NotedBlock> review(AuditEvent.Actor actor, Block.Kind kind, UUID id, LocalDate day) {
        return locked(kind, id)
                .invoke(block -> block.review(day, Helsinki.today(clock)))
                .call(block -> audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        actor,
                        kind == Block.Kind.HOLD ? AuditAction.HOLD_REVIEW_SET : AuditAction.RESTRICTION_REVIEW_SET,
                        block.subjectId,
                        List.of(id),
                        Map.of("reviewOn", day.toString())))))
                .map(BlockEntity::noted);
    }

    private Uni<BlockEntity> require(Block.Kind kind, UUID id) {
        return blocks.of(kind, id).map(StaffBlocks::required);
    }

    private static <T> T required(Optional<T> found) {
        return found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }

    /** The active holds and restrictions of a subject, newest first. */
    public Uni<List<NotedBlock>> of(UUID subject) {
        return blocks.active(subject)
                .map(active -> active.stream().map(BlockEntity::noted).toList());
    }

    Uni<Page<NotedBlock>> page(Filter filter, Cursor cursor, int limit) {
        boolean due = filter.order() == Order.DUE;
        return (due ? blocks.due(filter, cursor.place(), limit) : blocks.newest(filter, cursor.id(), limit))
                .map(found -> Page.of(found, limit, cursor, due ? BlockEntity::duePlace : BlockEntity::place)
                        .map(BlockEntity::noted));
    }

    /** Notes why and by whom a block was placed, before anybody reads it. */
    Uni<Void> annotate(UUID subject, UUID block, AuditEvent.Actor actor, String reason, @Nullable LocalDate reviewOn) {
        return store.annotate(subject, block, actor.id(), reason, reviewOn);
    }

    /**
     * The category that a block on a subject covers, that of its item if it covers one; null for everything.
     *
     * @throws ProblemException {@code not-found} for a subject or item that is not in the register, {@code invalid-request}
     *     for an item of another category
     */
    Uni<@Nullable Category> covered(UUID subject, @Nullable Category category, @Nullable UUID item) {
        if (item == null) {
            return store.known(subject).map(StaffBlocks::required).map(known -> category);
        }
        return store.categoryOf(subject, item).map(StaffBlocks::required).invoke(of -> {
            if (category != null && category != of) {
                throw new ProblemException(ProblemType.INVALID_REQUEST, "the item is of another category");
            }
        });
    }
}
