package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.RelationStore;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads and deletes items that are due ({@code item}), and writes what is remembered of them ({@code tombstone}), for
 * expiry.
 */
@ApplicationScoped
class ExpiryStore implements Backlog {

    /** Claims due items that no block covers, by the lock of their subjects, what was due first before the rest. */
    private static final String CLAIM = """
        select i.subject_id, i.id from item i join data_subject s on s.id = i.subject_id
        where i.due_on < $1 and not exists (select from blocks_from_retention(i.subject_id, i.id, i.category))
        order by i.due_on limit $2 for update of s skip locked\
        """;

    /**
     * Deletes those of the claimed items that are due still and that no block covers, now that their subjects are locked.
     * Items whose date followed the relation leave a tombstone, for their dates alone would not tell that a repeated line
     * is too old; what the subject said here (source {@code portal}) never comes from a line. The subject keeps the days
     * of the last contact and of the end of the last role's relation among them: the rest of what is held is kept as long
     * as before. The notification names the person by the source's own id where there is exactly one.
     */
    private static final String DELETE = """
        with gone as (
            delete from item i using unnest($1::uuid[], $10::uuid[]) as claimed (subject_id, id)
            where i.subject_id = claimed.subject_id and i.id = claimed.id and i.due_on < $2
                and not exists (select from blocks_from_retention(i.subject_id, i.id, i.category))
            returning i.subject_id, i.id, i.category, i.source_system, i.source_item_id, i.source_version,
                i.retention_rule, i.event_on, i.due_on),
        seen as (
            update data_subject s set
                expired_contact_on = greatest(s.expired_contact_on, last.contact_on),
                expired_relation_ends_on = greatest(s.expired_relation_ends_on, last.relation_ends_on)
            from (select subject_id, max(event_on) filter (where category = any($9)) as contact_on,
                    max(due_on) filter (where category = 'organisations' and event_on < $2) as relation_ends_on
                from gone group by subject_id) last
            where s.id = last.subject_id),
        remembered as (
            insert into tombstone (source_system, kind, key, source_version, reason, placed_at, pepper_version)
            select source_system, 'item', tombstone_key(category, source_item_id, $6, $7), max(source_version),
                'retention', $3, $8
            from gone where category = any($4) and source_system <> $5
            group by source_system, category, source_item_id
            on conflict (source_system, kind, key) do update
            set source_version = greatest(tombstone.source_version, excluded.source_version))
        select g.subject_id, g.id, g.category, g.retention_rule, g.source_system, g.source_item_id,
            (select min(p.person_id) from subject_source p
                where p.subject_id = g.subject_id and p.source_system = g.source_system having count(*) = 1)
        from gone g\
        """;

    private static final String BLOCKED = """
        select i.category, i.retention_rule, count(*) from item i
        where i.due_on < $1 and exists (select from blocks_from_retention(i.subject_id, i.id, i.category))
        group by i.category, i.retention_rule order by i.category, i.retention_rule\
        """;

    private static final String FORETELL = """
        select i.category, i.retention_rule, count(*) filter (where not i.blocked), count(*) filter (where i.blocked)
        from (select due.category, due.retention_rule,
                exists (select from blocks_from_retention(due.subject_id, due.id, due.category)) as blocked
            from item due where due.due_on < $1) i
        group by i.category, i.retention_rule order by i.category, i.retention_rule\
        """;

    /** What is due and waits for a run: of what was due first, so much as is counted. */
    private static final String WAITING = """
        select count(*), min(due_on) from (
            select i.due_on from item i
            where i.due_on < $1 and not exists (select from blocks_from_retention(i.subject_id, i.id, i.category))
            order by i.due_on limit $2) waiting\
        """;

    private final Sql sql;
    private final TombstoneKeys tombstoneKeys;
    private final Clock clock;

    ExpiryStore(Sql sql, TombstoneKeys tombstoneKeys, Clock clock) {
        this.sql = sql;
        this.tombstoneKeys = tombstoneKeys;
        this.clock = clock;
    }

    /** An item that is due, whose subject is locked. */
    record Claimed(UUID subject, UUID id) {}

    /** Claims the next items that are due, so many at most. */
    Uni<List<Claimed>> claim(LocalDate asOf, int limit) {
        return sql.list(CLAIM, Tuple.of(asOf, limit), row -> new Claimed(row.getUUID(0), row.getUUID(1)));
    }

    /**
     * Deletes what was claimed.
     *
     * @param following the categories whose dates move with the end of the relation
     */
    Uni<List<ExpiredItems.Gone>> delete(List<Claimed> claimed, LocalDate asOf, Set<Category> following, Instant now) {
        return sql.list(
                DELETE,
                Tuple.of(claimed.stream().map(Claimed::subject).toArray(UUID[]::new), asOf)
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                        .addValue(following.stream().map(Category::slug).toArray(String[]::new))
                        .addString(SourceSystem.PORTAL)
                        .addValue(tombstoneKeys.innerPads())
                        .addValue(tombstoneKeys.outerPads())
                        .addShort(tombstoneKeys.pepperVersion())
                        .addValue(RelationStore.CONTACT.stream()
                                .map(Category::slug)
                                .toArray(String[]::new))
                        .addValue(claimed.stream().map(Claimed::id).toArray(UUID[]::new)),
                ExpiryStore::gone);
    }

    private static ExpiredItems.Gone gone(Row row) {
        return new ExpiredItems.Gone(
                row.getUUID(0),
                row.getUUID(1),
                Slugs.of(Category.class, row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** Counts what is due by a day, by category and rule. */
    Uni<List<Foretold>> foretell(LocalDate day) {
        return sql.list(
                FORETELL,
                Tuple.of(day),
                row -> new Foretold(
                        Slugs.of(Category.class, row.getString(0)), row.getString(1), row.getLong(2), row.getLong(3)));
    }

    /** Counts what is due and stays because of a block, by category and rule. */
    Uni<List<Expired.Count>> blocked(LocalDate asOf) {
        return sql.list(
                BLOCKED,
                Tuple.of(asOf),
                row -> new Expired.Count(Slugs.of(Category.class, row.getString(0)), row.getString(1), row.getLong(2)));
    }

    @Override
    public String backlog() {
        return "retention";
    }

    /** Counts what is due; it waits since the Helsinki day after its last. */
    @Override
    public Uni<Waiting> waiting() {
        return sql.list(WAITING, Tuple.of(Helsinki.today(clock), COUNTED), ExpiryStore::due)
                .map(rows -> rows.get(0));
    }

    private static Waiting due(Row row) {
        LocalDate last = row.getLocalDate(1);
        return new Waiting(
                row.getLong(0),
                last == null
                        ? null
                        : last.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant());
    }
}
