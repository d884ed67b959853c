package fi.vastuugroup.privacy.register.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the table of items for one subject; {@link Items} decides who sees what. */
@ApplicationScoped
public class ItemStore {

    private static final String FIND = ItemReads.OF_SUBJECT + "category = $2 and id = any($3)";
    private static final String FIRST_PORTION = ItemReads.portion("category = $2", "id desc", "$3");
    private static final String NEXT_PORTION = ItemReads.portion("category = $2 and id < $4", "id desc", "$3");

    private static final String SELECTED =
            ItemReads.OF_SUBJECT + "($2 or category = any($3) or id = any($4)) order by id desc limit $5";

    /** Reads the index item_events alone. */
    private static final String SUMMARISE = """
        select category, source_system, count(*), min(due_on), max(event_at)
        from item where subject_id = $1 group by category, source_system order by category, source_system""";

    private static final String SUMMARISE_ONE = """
        select category, source_system, count(*), min(due_on), max(event_at)
        from item where subject_id = $1 and category = $2 group by category, source_system order by source_system""";

    private static final String WITHHOLD = """
        update item set withheld = $3::text, withheld_by_staff = $3::text is not null, withheld_at = $4,
            in_review_since = null, revision = revision + 1, updated_at = $4
        where subject_id = $1 and id = $2 and ($5 or withheld_at is null or withheld_at < $4)""";

    private static final String DECLARE = """
        insert into item (subject_id, category, source_system, source_item_id, source_version, content,
            content_digest, collected_how, collected_at, event_on, ended_on, retention_rule, due_on, created_at, updated_at, said)
        select $1::uuid, $2, 'portal', $3, 0, $4::jsonb, '', 'portal', $5::timestamptz, $6::date, $7::date, $8, $9::date,
            $5::timestamptz, $5::timestamptz,
            case when exists (select from subject_alias where subject_id = $1) then jsonb_build_object(
                coalesce($10::uuid, '00000000-0000-0000-0000-000000000000')::text,
                word($4::jsonb, $5::timestamptz, $6::date, $7::date, $9::date)) end
        on conflict (source_system, source_item_id, category, subject_id) do update
        set content = excluded.content, collected_at = excluded.collected_at, event_on = excluded.event_on,
            ended_on = excluded.ended_on, due_on = excluded.due_on, revision = item.revision + 1,
            updated_at = excluded.updated_at,
            said = case when excluded.said is not null then coalesce(item.said, '{}') || excluded.said end
        returning id""";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final ItemReads rows;
    private final RetentionRules rules;

    ItemStore(Sql sql, ObjectMapper mapper, ItemReads rows, RetentionRules rules) {
        this.sql = sql;
        this.mapper = mapper;
        this.rows = rows;
        this.rules = rules;
    }

    public Uni<List<CategorySummary>> summarise(UUID subject, List<Block> blocks) {
        return summaries(SUMMARISE, Tuple.of(subject), blocks);
    }

    /** Summarises one category; empty when nothing is held of it. */
    public Uni<List<CategorySummary>> summarise(UUID subject, Category category, List<Block> blocks) {
        return summaries(SUMMARISE_ONE, Tuple.of(subject, category.slug()), blocks);
    }

    private Uni<List<CategorySummary>> summaries(String statement, Tuple parameters, List<Block> blocks) {
        return sql.execute(statement, parameters).map(counted -> {
            Map<Category, CategorySummary> summaries = new EnumMap<>(Category.class);
            counted.forEach(row -> {
                CategorySummary summary = summary(row, blocks);
                summaries.merge(summary.category(), summary, CategorySummary::and);
            });
            return List.copyOf(summaries.values());
        });
    }

    private static CategorySummary summary(Row row, List<Block> blocks) {
        Category category = Slugs.of(Category.class, row.getString(0));
        boolean blocked = blocks.stream().anyMatch(block -> block.category() == null || block.category() == category);
        return new CategorySummary(
                category,
                row.getLong(2),
                List.of(row.getString(1)),
                row.getOffsetDateTime(4).toInstant(),
                row.getLocalDate(3),
                blocked,
                0);
    }

    /** Reads a portion of a category's items behind one, the newest first. */
    public Uni<Portion<Item>> list(
            UUID subject, Category category, @Nullable UUID after, int limit, List<Block> blocks) {
        Tuple parameters = Tuple.of(subject, category.slug(), limit);
        return Portion.read(
                sql,
                after == null ? FIRST_PORTION : NEXT_PORTION,
                after == null ? parameters : parameters.addUUID(after),
                row -> rows.item(row, blocks));
    }

    public Uni<List<Item>> all(UUID subject, Set<Category> categories, List<Block> blocks) {
        return query(ItemReads.OF_CATEGORIES, Tuple.of(subject, slugs(categories)), blocks);
    }

    /** Answers those of a category that have one of the ids. */
    public Uni<List<Item>> find(UUID subject, Category category, Collection<UUID> ids, List<Block> blocks) {
        return query(FIND, Tuple.of(subject, category.slug(), ids.toArray(UUID[]::new)), blocks);
    }

    /** Answers the selected items, newest first. */
    public Uni<List<Item>> selected(UUID subject, ItemSelection selection, int limit, List<Block> blocks) {
        return query(
                SELECTED,
                Tuple.of(subject, selection.isAll(), selection.categorySlugs(), selection.itemIds(), limit),
                blocks);
    }

    /** @return whether there is such an item */
    public Uni<Boolean> withhold(UUID subject, UUID item, @Nullable Withholding reason, Instant now) {
        return withhold(subject, item, reason, now, true);
    }

    /** Withholds or shows an item as staff decided at a time; answers whether nothing was decided then or later. */
    public Uni<Boolean> withholdIfLater(UUID subject, UUID item, @Nullable Withholding reason, Instant at) {
        return withhold(subject, item, reason, at, false);
    }

    private Uni<Boolean> withhold(
            UUID subject, UUID item, @Nullable Withholding reason, Instant at, boolean whateverStands) {
        return sql.execute(
                        WITHHOLD,
                        Tuple.of(
                                subject,
                                item,
                                reason == null ? null : reason.slug(),
                                at.atOffset(ZoneOffset.UTC),
                                whateverStands))
                .map(updated -> updated.rowCount() == 1);
    }

    /**
     * Stores statements of a subject's own in the place of the earlier ones.
     *
     * @param saidAs of joined persons, the one who says it; null when nobody knows
     */
    public Uni<List<UUID>> declare(
            UUID subject, Map<String, ? extends Content> statements, Instant now, @Nullable UUID saidAs) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return sql.batch(
                        DECLARE,
                        statements.entrySet().stream()
                                .map(statement -> declaration(subject, statement.getKey(), statement.getValue(), at)
                                        .addUUID(saidAs))
                                .toList())
                .map(first -> {
                    List<UUID> ids = new ArrayList<>();
                    for (var rows = first; rows != null; rows = rows.next()) {
                        rows.forEach(row -> ids.add(row.getUUID(0)));
                    }
                    return ids;
                });
    }

    private Tuple declaration(UUID subject, String key, Content content, OffsetDateTime at) {
        RetentionRule rule = rules.of(content.category());
        LocalDate eventOn = Objects.requireNonNullElseGet(content.eventOn(), () -> Helsinki.dateOf(at.toInstant()));
        // The subject's own unsubscription stands against later batches: it is kept as long as the relation.
        LocalDate endedOn = content instanceof MailingListSubscription ? null : content.endedOn();
        return Tuple.tuple()
                .addUUID(subject)
                .addString(content.category().slug())
                .addString(key)
                .addValue(json(content))
                .addOffsetDateTime(at)
                .addLocalDate(eventOn)
                .addLocalDate(endedOn)
                .addString(rule.text())
                .addLocalDate(rule.dueOn(eventOn, endedOn, null));
    }

    private Uni<List<Item>> query(String statement, Tuple parameters, List<Block> blocks) {
        return sql.list(statement, parameters, row -> rows.item(row, blocks));
    }

    private JsonObject json(Content content) {
        try {
            return new JsonObject(mapper.writerFor(Content.class).writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String[] slugs(Set<Category> categories) {
        return categories.stream().map(Category::slug).toArray(String[]::new);
    }
}
