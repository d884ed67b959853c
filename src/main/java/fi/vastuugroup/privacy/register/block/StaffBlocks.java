package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.block.StaffBlock.NoticeBy;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The table of blocks with all that staff notes about them. */
@ApplicationScoped
public class StaffBlocks {

    private static final String COLUMNS = """
            select id, subject_id, kind, category, item_id, ground, reason, placed_at, review_on, not_shown_until,
                lift_on, lift_notice, lift_notice_sent_at, lift_reason, lifted_at
            from item_block""";

    private static final String FIND = COLUMNS + " where id = $1 and kind = $2";

    private static final String OF_SUBJECT =
            COLUMNS + " where subject_id = $1 and lifted_at is null and kind <> 'request' order by id desc";

    private static final String PAGE = COLUMNS + """
             where kind = $1 and (lifted_at is not null) = $2 and ($3::uuid is null or subject_id = $3)
                and ($4::text is null or ground = $4) and ($5::date is null or review_on <= $5)
                and ($6::uuid is null or id < $6)
            order by id desc limit $7""";

    private static final String ANNOTATE =
            "update item_block set reason = $3, placed_by = $4, review_on = $5 where subject_id = $1 and id = $2";

    private static final String RELEASE = "update item_block set lift_reason = $3 where subject_id = $1 and id = $2";

    private static final String KNOWN = "select 1 from data_subject where id = $1";
    private static final String ITEM = "select category from item where subject_id = $1 and id = $2";

    private final Sql sql;

    StaffBlocks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which blocks are listed.
     *
     * @param reviewBy to be looked at again on this day or before
     */
    record Filter(
            Block.Kind kind,
            boolean ended,
            @Nullable UUID subject,
            @Nullable String ground,
            @Nullable LocalDate reviewBy) {}

    /** @throws ProblemException {@code not-found} */
    Uni<StaffBlock> find(Block.Kind kind, UUID id) {
        return sql.execute(FIND, Tuple.of(id, kind.slug())).map(rows -> {
            RowIterator<Row> row = rows.iterator();
            if (!row.hasNext()) {
                throw new ProblemException(ProblemType.NOT_FOUND, null);
            }
            return block(row.next());
        });
    }

    /** The active holds and restrictions of a subject. */
    public Uni<List<StaffBlock>> of(UUID subject) {
        return list(OF_SUBJECT, Tuple.of(subject));
    }

    Uni<Page<StaffBlock>> page(Filter filter, @Nullable UUID after, int limit) {
        return list(
                        PAGE,
                        Tuple.of(
                                        filter.kind().slug(),
                                        filter.ended(),
                                        filter.subject(),
                                        filter.ground(),
                                        filter.reviewBy(),
                                        after)
                                .addInteger(limit + 1))
                .map(blocks -> blocks.size() > limit
                        ? new Page<>(
                                blocks.subList(0, limit),
                                Cursor.after(blocks.get(limit - 1).id()))
                        : new Page<>(blocks, null));
    }

    /** Notes why and by whom a block was placed. */
    Uni<Void> annotate(UUID subject, UUID block, AuditEvent.Actor actor, String reason, @Nullable LocalDate reviewOn) {
        return sql.execute(ANNOTATE, Tuple.of(subject, block, reason, actor.id(), reviewOn))
                .replaceWithVoid();
    }

    /** Notes why a block ends. */
    Uni<Void> noteEnd(UUID subject, UUID block, String reason) {
        return sql.execute(RELEASE, Tuple.of(subject, block, reason)).replaceWithVoid();
    }

    /**
     * The category that a block on a subject covers, that of its item if it covers one; null for everything.
     *
     * @throws ProblemException {@code not-found} for a subject or item that is not in the register, {@code invalid-request}
     *     for an item of another category
     */
    Uni<@Nullable Category> covered(UUID subject, @Nullable Category category, @Nullable UUID item) {
        return sql.execute(item == null ? KNOWN : ITEM, item == null ? Tuple.of(subject) : Tuple.of(subject, item))
                .map(rows -> {
                    RowIterator<Row> row = rows.iterator();
                    if (!row.hasNext()) {
                        throw new ProblemException(ProblemType.NOT_FOUND, null);
                    }
                    if (item == null) {
                        return category;
                    }
                    Category of = Slugs.of(Category.class, row.next().getString(0));
                    if (category != null && category != of) {
                        throw new ProblemException(ProblemType.INVALID_REQUEST, "the item is of another category");
                    }
                    return of;
                });
    }

    private Uni<List<StaffBlock>> list(String statement, Tuple parameters) {
        return sql.execute(statement, parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StaffBlocks::block)
                        .toList());
    }

    private static StaffBlock block(Row row) {
        LocalDate liftOn = row.getLocalDate("lift_on");
        return new StaffBlock(
                row.getUUID("id"),
                row.getUUID("subject_id"),
                Slugs.of(Block.Kind.class, row.getString("kind")),
                Slugs.ofNullable(Category.class, row.getString("category")),
                row.getUUID("item_id"),
                row.getString("ground"),
                row.getString("reason"),
                row.getOffsetDateTime("placed_at").toInstant(),
                row.getLocalDate("review_on"),
                row.getLocalDate("not_shown_until"),
                liftOn == null
                        ? null
                        : new StaffBlock.Lift(
                                liftOn,
                                Slugs.of(NoticeBy.class, row.getString("lift_notice")),
                                instant(row.getOffsetDateTime("lift_notice_sent_at")),
                                row.getString("lift_reason")),
                instant(row.getOffsetDateTime("lifted_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
