package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads and writes blocks ({@code item_block}), for all that keeps items, changes them or shows them. */
@ApplicationScoped
public class BlockStore {

    private static final String ACTIVE = """
            select b.subject_id, b.kind, coalesce(b.category, i.category), b.item_id, b.ground, b.placed_at,
                b.not_shown_until
            from item_block b left join item i on i.subject_id = b.subject_id and i.id = b.item_id
            where b.subject_id = any($1) and b.lifted_at is null order by b.id""";

    private static final String PLACE = """
            insert into item_block (subject_id, kind, category, item_id, ground, placed_at, not_shown_until, review_on,
                joined_from)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id""";

    /** Places a block that the database has lost; it is to be looked at at once, for what it was placed for is lost. */
    private static final String PLACE_AGAIN = """
            insert into item_block (subject_id, id, kind, category, item_id, ground, placed_at, not_shown_until, review_on)
            select $1::uuid, $8::uuid, $2::text, $3, $4::uuid, $5::text, $6::timestamptz, $7::date,
                case when $2::text <> 'request' and $5::text <> 'objection-granted' then $9::date end
            where not exists (select from item_block where id = $8::uuid)""";

    private static final String EXISTS = "select 1 from item_block where subject_id = $1 and id = $2";

    private static final String LIFT = """
            update item_block set lifted_at = $3, lifted_by = $4, revision = revision + 1
            where subject_id = $1 and id = any($2) and lifted_at is null
            returning id, kind, category, item_id""";

    private static final String REGROUND = """
            update item_block set ground = $3, review_on = null, revision = revision + 1
            where subject_id = $1 and id = any($2) and lifted_at is null""";

    private final Sql sql;
    private final BlockReviewSettings reviews;

    BlockStore(Sql sql, BlockReviewSettings reviews) {
        this.sql = sql;
        this.reviews = reviews;
    }

    /** Answers the active blocks of subjects. */
    public Uni<Map<UUID, List<Block>>> active(Collection<UUID> subjects) {
        Map<UUID, List<Block>> blocks = new HashMap<>();
        return sql.execute(ACTIVE, Tuple.of(subjects.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> blocks.computeIfAbsent(row.getUUID(0), subject -> new ArrayList<>())
                        .add(block(row))))
                .replaceWith(blocks);
    }

    /**
     * Places blocks in one round trip; answers their ids in the blocks' order.
     *
     * @param saidAs of joined persons, the one who asked for them; null when nobody knows
     */
    public Uni<List<UUID>> place(UUID subject, List<Block> blocks, @Nullable UUID saidAs) {
        return sql.batch(
                        PLACE,
                        blocks.stream()
                                .map(block -> parameters(subject, block)
                                        .addLocalDate(reviewedOn(block))
                                        .addUUID(saidAs))
                                .toList())
                .map(first -> {
                    List<UUID> ids = new ArrayList<>();
                    for (var rows = first; rows != null; rows = rows.next()) {
                        ids.add(rows.iterator().next().getUUID(0));
                    }
                    return ids;
                });
    }

    /** Places a block under the id that it had; answers whether it was not there. */
    public Uni<Boolean> placeAgain(UUID subject, UUID id, Block block, LocalDate today) {
        return sql.execute(PLACE_AGAIN, parameters(subject, block).addUUID(id).addLocalDate(today))
                .map(placed -> placed.rowCount() == 1);
    }

    /** Answers whether there is a block with this id, of a subject, active or not. */
    public Uni<Boolean> exists(UUID subject, UUID id) {
        return sql.one(EXISTS, Tuple.of(subject, id), row -> true).map(Optional::isPresent);
    }

    private static Tuple parameters(UUID subject, Block block) {
        Category category = block.category();
        return Tuple.of(
                        subject,
                        block.kind().slug(),
                        category == null ? null : category.slug(),
                        block.item(),
                        block.ground(),
                        block.placedAt().atOffset(ZoneOffset.UTC))
                .addLocalDate(block.notShownUntil());
    }

    /** Answers when staff looks at a block again; null for one that pauses no deletion, or that a request ends. */
    private @Nullable LocalDate reviewedOn(Block block) {
        LocalDate placedOn = Helsinki.dateOf(block.placedAt());
        return switch (block.kind()) {
            case HOLD -> placedOn.plus(reviews.holds());
            case RESTRICTION ->
                block.ground().equals(Block.OBJECTION_GRANTED) ? null : placedOn.plus(reviews.restrictions());
            case REQUEST -> null;
        };
    }

    /** Has restrictions stand on the objection that was granted: nothing is left to look at again. */
    public Uni<Void> objectionGranted(UUID subject, Collection<UUID> blocks) {
        return sql.execute(REGROUND, Tuple.of(subject, blocks.toArray(UUID[]::new), Block.OBJECTION_GRANTED))
                .replaceWithVoid();
    }

    /** Ends those of the blocks that are still active; answers them. */
    public Uni<List<Block.Lifted>> lift(AuditEvent.Actor actor, UUID subject, Collection<UUID> blocks, Instant now) {
        return sql.execute(
                        LIFT, Tuple.of(subject, blocks.toArray(UUID[]::new), now.atOffset(ZoneOffset.UTC), actor.id()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(BlockStore::lifted)
                        .toList());
    }

    private static Block.Lifted lifted(Row row) {
        return new Block.Lifted(
                row.getUUID(0),
                Slugs.of(Block.Kind.class, row.getString(1)),
                new Block.Cover(Slugs.ofNullable(Category.class, row.getString(2)), row.getUUID(3)));
    }

    private static Block block(Row row) {
        return new Block(
                Slugs.of(Block.Kind.class, row.getString(1)),
                Slugs.ofNullable(Category.class, row.getString(2)),
                row.getUUID(3),
                row.getString(4),
                row.getOffsetDateTime(5).toInstant(),
                row.getLocalDate(6));
    }
}
