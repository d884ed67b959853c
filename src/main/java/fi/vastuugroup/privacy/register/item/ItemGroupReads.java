package fi.vastuugroup.privacy.register.item;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts of like items ({@code item}) and the relation ({@code data_subject}), for decisions about a subject's
 * requests.
 */
@ApplicationScoped
public class ItemGroupReads {

    /**
     * Counts items in groups of like ones, blocked as active_blocks has it: single items that a block covers, and the rest of
     * each category, for of one subject there may be very many. The subject reads what comes of this: a hold that an
     * authority forbids to tell of yet ($6 is today) is as if it were not there. What it keeps is not erased all the same:
     * who carries a request out asks whether it is held unseen.
     */
    private static final String GROUPS = """
            with block as materialized (
                select b.category, b.item_id, b.kind as seen, b.ground, b.review_on
                from item_block b where b.subject_id = $1 and b.lifted_at is null and b.id <> all($5)
                    and (b.not_shown_until is null or b.not_shown_until <= $6)),
            counted as (
                select i.category, i.withheld, case when i.id in (select item_id from block) then i.id end as single,
                    count(*) as items, bool_and(i.due_on is not null) as dated, max(i.due_on) as due_on
                from item i
                where i.subject_id = $1 and ($2 or i.category = any($3) or i.id = any($4))
                    and ($7::timestamptz is null or i.created_at < $7 or i.source_system <> 'portal'
                        or i.category not in ('marketing-prohibitions', 'consents'))
                group by i.category, i.withheld, single),
            blocked as (
                select counted.*, shown.* from counted cross join lateral (
                    select coalesce(array_agg(distinct seen order by seen), '{}') as kinds,
                        coalesce(array_agg(distinct ground order by ground) filter (where seen = 'hold'), '{}') as holds,
                        max(greatest(review_on, $6)) filter (where seen = 'hold') as reviewed_on
                    from block
                    where block.item_id = counted.single or block.item_id is null
                        and (block.category is null or block.category = counted.category)) shown)
            select category, kinds, withheld, sum(items)::bigint, case when bool_and(dated) then max(due_on) end, holds,
                max(reviewed_on)
            from blocked group by category, kinds, holds, withheld order by category, kinds, holds, withheld""";

    /** The same of each of some items, every one as a group of its own. */
    private static final String SINGLE = """
            with block as materialized (
                select b.category, b.item_id, b.kind as seen, b.ground, b.review_on
                from item_block b where b.subject_id = $1 and b.lifted_at is null and b.id <> all($3)
                    and (b.not_shown_until is null or b.not_shown_until <= $4))
            select i.category, shown.kinds, i.withheld, 1::bigint, i.due_on, shown.holds, shown.reviewed_on, i.id
            from item i cross join lateral (
                select coalesce(array_agg(distinct seen order by seen), '{}') as kinds,
                    coalesce(array_agg(distinct ground order by ground) filter (where seen = 'hold'), '{}') as holds,
                    max(greatest(review_on, $4)) filter (where seen = 'hold') as reviewed_on
                from block
                where block.item_id = i.id or block.item_id is null
                    and (block.category is null or block.category = i.category)) shown
            where i.subject_id = $1 and i.id = any($2)""";

    private static final String HELD_UNSEEN = """
            select exists (
                select from item_block b join item i on i.subject_id = b.subject_id
                    and (b.item_id is null or b.item_id = i.id) and (b.category is null or b.category = i.category)
                where b.subject_id = $1 and b.lifted_at is null and b.not_shown_until > $2
                    and ($3 or i.category = any($4) or i.id = any($5)))""";

    private static final String CATEGORIES = "select id, category from item where subject_id = $1 and id = any($2)";

    private static final String RELATION =
            "select relation_kind = 'contact-role', relation_ends_on from data_subject where id = $1";

    private final Sql sql;
    private final Clock clock;

    ItemGroupReads(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param statedBefore when only choices and consents that the subject stated before count; null for all */
    public Uni<List<ItemGroup>> groups(
            UUID subject, ItemSelection selection, Set<UUID> exceptBlocks, @Nullable Instant statedBefore) {
        return sql.execute(
                        GROUPS,
                        Tuple.of(
                                        subject,
                                        selection.isAll(),
                                        selection.categorySlugs(),
                                        selection.itemIds(),
                                        exceptBlocks.toArray(UUID[]::new),
                                        Helsinki.today(clock))
                                .addOffsetDateTime(statedBefore == null ? null : Times.utc(statedBefore)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ItemGroupReads::group)
                        .toList());
    }

    /** Reads what {@link #groups} counts of each of some items, by the item's id. */
    public Uni<Map<UUID, ItemGroup>> single(UUID subject, Set<UUID> items, Set<UUID> exceptBlocks) {
        Map<UUID, ItemGroup> found = new HashMap<>();
        return sql.execute(
                        SINGLE,
                        Tuple.of(
                                subject,
                                items.toArray(UUID[]::new),
                                exceptBlocks.toArray(UUID[]::new),
                                Helsinki.today(clock)))
                .invoke(rows -> rows.forEach(row -> found.put(row.getUUID(7), group(row))))
                .replaceWith(found);
    }

    /** Tells whether a hold that the subject may not be told of yet keeps any of the items. */
    public Uni<Boolean> areHeldUnseen(UUID subject, ItemSelection selection) {
        return sql.execute(
                        HELD_UNSEEN,
                        Tuple.of(
                                subject,
                                Helsinki.today(clock),
                                selection.isAll(),
                                selection.categorySlugs(),
                                selection.itemIds()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Answers the category of each of the items that are the subject's. */
    public Uni<Map<UUID, Category>> categories(UUID subject, Set<UUID> items) {
        Map<UUID, Category> categories = new HashMap<>();
        return sql.execute(CATEGORIES, Tuple.of(subject, items.toArray(UUID[]::new)))
                .invoke(rows ->
                        rows.forEach(row -> categories.put(row.getUUID(0), Slugs.of(Category.class, row.getString(1)))))
                .replaceWith(categories);
    }

    public Uni<RelationState> relation(UUID subject) {
        return sql.execute(RELATION, Tuple.of(subject)).map(rows -> {
            RowIterator<Row> row = rows.iterator();
            return row.hasNext() ? standing(row.next()) : new RelationState(false, null);
        });
    }

    private RelationState standing(Row row) {
        if (!row.getBoolean(0)) {
            return new RelationState(false, null);
        }
        LocalDate endsOn = row.getLocalDate(1);
        return new RelationState(endsOn == null || !endsOn.isBefore(Helsinki.today(clock)), endsOn);
    }

    private static ItemGroup group(Row row) {
        return new ItemGroup(
                Slugs.of(Category.class, row.getString(0)),
                Slugs.all(Block.Kind.class, row.getArrayOfStrings(1)).collect(toUnmodifiableSet()),
                Set.of(row.getArrayOfStrings(5)),
                row.getLocalDate(6),
                Slugs.ofNullable(Withholding.class, row.getString(2)),
                row.getLong(3),
                row.getLocalDate(4));
    }
}
