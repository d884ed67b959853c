package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.HeldItem.Written;
import fi.vastuugroup.privacy.register.batch.ItemArrays;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.item.Withholding;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes items ({@code item}) and what is remembered of them ({@code tombstone}), for the lines of a chunk: with one
 * statement for each kind, whatever the number of lines.
 */
@ApplicationScoped
class BatchWrites {

    private static final String INSERT = """
            insert into item (subject_id, category, source_system, source_item_id, source_version, content,
                content_digest, collected_how, collected_at, event_on, ended_on, retention_rule, due_on, withheld,
                in_review_since, source_person_id, created_at, updated_at)
            select subject_id, category, $1, source_item_id, source_version, content::jsonb, content_digest,
                collected_how, collected_at, event_on, ended_on, retention_rule, due_on, withheld,
                case when withheld = 'in-review' then $2::timestamptz end, person, $2, $2
            from unnest($3::uuid[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::bytea[], $9::text[],
                $10::timestamptz[], $11::date[], $12::date[], $13::text[], $14::date[], $15::text[],
                $16::text[])
                as line(subject_id, category, source_item_id, source_version, content, content_digest, collected_how,
                collected_at, event_on, ended_on, retention_rule, due_on, withheld, person)
            returning id""";

    private static final String UPDATE = """
            update item set source_version = line.source_version, content = line.content::jsonb,
                content_digest = line.content_digest, collected_how = line.collected_how,
                collected_at = line.collected_at, event_on = line.event_on, ended_on = line.ended_on,
                retention_rule = line.retention_rule, due_on = line.due_on,
                withheld = case when item.withheld_by_staff then coalesce(line.withheld, item.withheld) else line.withheld end,
                in_review_since = case
                    when coalesce(line.withheld, case when item.withheld_by_staff then item.withheld end) = 'in-review'
                    then coalesce(item.in_review_since, $1) end,
                rectified = line.rectified::jsonb, source_person_id = line.person, revision = item.revision + 1, updated_at = $1
            from unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::bytea[], $7::text[], $8::timestamptz[],
                $9::date[], $10::date[], $11::text[], $12::date[], $13::text[], $14::text[],
                $15::text[])
                as line(subject_id, id, source_version, content, content_digest, collected_how, collected_at,
                event_on, ended_on, retention_rule, due_on, withheld, rectified, person)
            where item.subject_id = line.subject_id and item.id = line.id
            returning item.id, item.subject_id, item.category,
                case when item.category in ('contact-details', 'organisations') and old.content <> new.content then
                    array(select key from jsonb_each(old.content) was full join jsonb_each(new.content) now using (key)
                        where nullif(was.value, 'null') is distinct from nullif(now.value, 'null')
                        union all select 'organisation.' || own.field from unnest(array['email', 'phone']) own(field)
                        where case when old.content #>> '{organisation,kind}' in ('sole-trader', 'consumer')
                                then old.content #>> array['organisation', own.field] end
                            is distinct from case when new.content #>> '{organisation,kind}' in ('sole-trader', 'consumer')
                                then new.content #>> array['organisation', own.field] end) end""";

    private static final String DELETE = """
            delete from item using unnest($1::uuid[], $2::uuid[]) as gone(subject_id, id)
            where item.subject_id = gone.subject_id and item.id = gone.id
            returning item.id""";

    private static final String REMEMBER_DELETION = """
            insert into tombstone (source_system, kind, key, source_version, reason, placed_at, pepper_version)
            select $1, 'item', key, version, 'source-deletion', $2, $5 from unnest($3::bytea[], $4::bigint[]) as gone(key, version)
            on conflict (source_system, kind, key) do update
            set source_version = greatest(tombstone.source_version, excluded.source_version),
                reason = case tombstone.reason when 'erasure' then tombstone.reason else excluded.reason end,
                placed_at = case tombstone.reason when 'erasure' then tombstone.placed_at else excluded.placed_at end""";

    private final Sql sql;
    private final RetentionRules rules;
    private final TombstoneKeys tombstones;

    BatchWrites(Sql sql, RetentionRules rules, TombstoneKeys tombstones) {
        this.sql = sql;
        this.rules = rules;
        this.tombstones = tombstones;
    }

    Uni<List<UUID>> insert(String source, Map<ItemKey, HeldItem> items, Instant now) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        ItemArrays lines = new ItemArrays(items);
        return sql.execute(
                        INSERT,
                        Tuple.tuple()
                                .addString(source)
                                .addOffsetDateTime(utc(now))
                                .addValue(lines.each(UUID[]::new, (key, item) -> item.subject()))
                                .addValue(lines.each(
                                        String[]::new,
                                        (key, item) -> key.category().slug()))
                                .addValue(lines.each(String[]::new, (key, item) -> key.id()))
                                .addValue(lines.each(Long[]::new, (key, item) -> item.version()))
                                .addValue(lines.written(String[]::new, Written::json))
                                .addValue(lines.each(Buffer[]::new, (key, item) -> item.digest()))
                                .addValue(lines.written(String[]::new, Written::collectedHow))
                                .addValue(lines.written(OffsetDateTime[]::new, written -> utc(written.collectedAt())))
                                .addValue(lines.written(LocalDate[]::new, Written::eventOn))
                                .addValue(lines.written(LocalDate[]::new, Written::endedOn))
                                .addValue(lines.each(String[]::new, (key, item) -> rule(key)))
                                .addValue(lines.written(LocalDate[]::new, Written::dueOn))
                                .addValue(lines.written(String[]::new, BatchWrites::withheld))
                                .addValue(lines.each(String[]::new, (key, item) -> item.person())))
                .map(BatchWrites::ids);
    }

    /**
     * An item that was updated, with the fields of contact data that say something else than before, a sole trader's or
     * consumer's own address and number within their organisation included.
     */
    record Updated(UUID id, UUID subject, Category category, Set<String> changed) {}

    /** Updates items; answers each with the fields that changed, where it is contact data. */
    Uni<List<Updated>> update(Map<ItemKey, HeldItem> items, Instant now) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        ItemArrays lines = new ItemArrays(items);
        return sql.execute(
                        UPDATE,
                        Tuple.tuple()
                                .addOffsetDateTime(utc(now))
                                .addValue(lines.each(UUID[]::new, (key, item) -> item.subject()))
                                .addValue(lines.each(UUID[]::new, (key, item) -> item.id()))
                                .addValue(lines.each(Long[]::new, (key, item) -> item.version()))
                                .addValue(lines.written(String[]::new, Written::json))
                                .addValue(lines.each(Buffer[]::new, (key, item) -> item.digest()))
                                .addValue(lines.written(String[]::new, Written::collectedHow))
                                .addValue(lines.written(OffsetDateTime[]::new, written -> utc(written.collectedAt())))
                                .addValue(lines.written(LocalDate[]::new, Written::eventOn))
                                .addValue(lines.written(LocalDate[]::new, Written::endedOn))
                                .addValue(lines.each(String[]::new, (key, item) -> rule(key)))
                                .addValue(lines.written(LocalDate[]::new, Written::dueOn))
                                .addValue(lines.written(String[]::new, BatchWrites::withheld))
                                .addValue(lines.each(String[]::new, (key, item) -> encode(item.rectified())))
                                .addValue(lines.each(String[]::new, (key, item) -> item.person())))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(BatchWrites::updated)
                        .toList());
    }

    Uni<List<UUID>> delete(Map<ItemKey, HeldItem> items) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        ItemArrays lines = new ItemArrays(items);
        return sql.execute(
                        DELETE,
                        Tuple.of(
                                lines.each(UUID[]::new, (key, item) -> item.subject()),
                                lines.each(UUID[]::new, (key, item) -> item.id())))
                .map(BatchWrites::ids);
    }

    Uni<Void> rememberDeletions(String source, Map<ItemKey, Long> deleted, Instant now) {
        if (deleted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ItemKey> keys = List.copyOf(deleted.keySet());
        return sql.execute(
                        REMEMBER_DELETION,
                        Tuple.of(
                                source,
                                utc(now),
                                keys.stream().map(this::tombstoneKey).toArray(Buffer[]::new),
                                keys.stream().map(deleted::get).toArray(Long[]::new),
                                tombstones.pepperVersion()))
                .replaceWithVoid();
    }

    private Buffer tombstoneKey(ItemKey key) {
        return tombstones.item(key.category(), key.id()).value();
    }

    private String rule(ItemKey key) {
        return rules.of(key.category()).text();
    }

    private static @Nullable String withheld(Written written) {
        Withholding withheld = written.withheld();
        return withheld == null ? null : withheld.slug();
    }

    private static @Nullable String encode(@Nullable JsonObject json) {
        return json == null ? null : json.encode();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Updated updated(Row row) {
        String[] changed = row.getArrayOfStrings(3);
        return new Updated(
                row.getUUID(0),
                row.getUUID(1),
                Slugs.of(Category.class, row.getString(2)),
                changed == null ? Set.of() : Set.of(changed));
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList();
    }
}
