package fi.vastuugroup.privacy.register.expiry;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Deletes items whose last day is over (notice §7), with everything that must be told and kept of it in the same
 * transaction. Subjects are claimed by their row locks, under which blocks are placed too: a block that commits before
 * the claim is seen by the deletion, one that comes later finds the items gone.
 */
@ApplicationScoped
public class Expiry {

    /**
     * Claims the subjects of due items that no block covers. The limit counts items, so that a batch is about as large
     * whomever they are about.
     */
    private static final String CLAIM = """
        select s.id from item i join data_subject s on s.id = i.subject_id
        where i.due_on < $1 and not exists (select from active_blocks(i.subject_id, i.id, i.category))
        order by i.due_on limit $2 for update of s skip locked\
        """;

    /**
     * Deletes the due items that no block covers. Items whose date followed the relation leave a tombstone, for their
     * dates alone would not tell that a repeated line is too old; what the subject said here (source {@code portal})
     * never comes from a line. The notification names the person by the source's own id where there is exactly one.
     */
    private static final String DELETE = """
        with gone as (
            delete from item i where i.subject_id = any($1) and i.due_on < $2
                and not exists (select from active_blocks(i.subject_id, i.id, i.category))
            returning i.subject_id, i.id, i.category, i.source_system, i.source_item_id, i.source_version,
                i.retention_rule),
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
        where i.due_on < $1 and exists (select from active_blocks(i.subject_id, i.id, i.category))
        group by i.category, i.retention_rule order by i.category, i.retention_rule\
        """;

    private static final Set<Category> CONTACT = EnumSet.of(Category.CONTACT_DETAILS, Category.ORGANISATIONS);

    /**
     * The categories whose expiry may change decisions on marketing. An old address may have been kept for a lifted
     * prohibition that goes.
     */
    private static final Set<Category> MARKETING = EnumSet.of(
            Category.CONTACT_DETAILS,
            Category.ORGANISATIONS,
            Category.MARKETING_PROHIBITIONS,
            Category.CONSENTS,
            Category.MAILING_LIST_SUBSCRIPTIONS);

    private final Sql sql;
    private final RetentionRules rules;
    private final TombstoneKeys tombstoneKeys;
    private final SubjectChanges changes;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    Expiry(
            Sql sql,
            RetentionRules rules,
            TombstoneKeys tombstoneKeys,
            SubjectChanges changes,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.tombstoneKeys = tombstoneKeys;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Gone(
            UUID subject,
            UUID id,
            Category category,
            String rule,
            String source,
            String sourceId,
            @Nullable String personId) {

        static Gone of(Row row) {
            return new Gone(
                    row.getUUID(0),
                    row.getUUID(1),
                    Slugs.of(Category.class, row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        }
    }

    private record Kind(Category category, String rule) {}

    /**
     * Deletes what is due of the next subjects that nobody else is working on.
     *
     * @param asOf today in Helsinki: items whose last day is before it are due
     * @param limit about how many items at most
     */
    public Uni<Expired> expire(LocalDate asOf, int limit) {
        return sql.execute(CLAIM, Tuple.of(asOf, limit)).chain(rows -> {
            Set<UUID> subjects = StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getUUID(0))
                    .collect(toSet());
            return subjects.isEmpty() ? Uni.createFrom().item(new Expired(0, List.of())) : delete(asOf, subjects);
        });
    }

    /** Counts what is due and stays because of a block, by category and rule. */
    public Uni<List<Expired.Count>> blocked(LocalDate asOf) {
        return sql.execute(BLOCKED, Tuple.of(asOf))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Expired.Count(
                                Slugs.of(Category.class, row.getString(0)), row.getString(1), row.getLong(2)))
                        .toList());
    }

    private Uni<Expired> delete(LocalDate asOf, Set<UUID> subjects) {
        String[] following =
                rules.followingRelation().stream().map(Category::slug).toArray(String[]::new);
        return sql.execute(
                        DELETE,
                        Tuple.of(subjects.toArray(UUID[]::new), asOf)
                                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                                .addValue(following)
                                .addString(SourceSystem.PORTAL)
                                .addValue(tombstoneKeys.innerPads())
                                .addValue(tombstoneKeys.outerPads())
                                .addShort(tombstoneKeys.pepperVersion()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Gone::of)
                        .toList())
                .call(gone -> follow(gone))
                .map(gone -> new Expired(subjects.size(), counts(gone)));
    }

    private Uni<Void> follow(List<Gone> gone) {
        Set<UUID> shrunk = subjects(gone, EnumSet.allOf(Category.class));
        return audit.record(events(gone))
                .chain(() -> outbox.add(notifications(gone)))
                .chain(() -> changes.follow(new SubjectChanges.Changed(
                        AuditEvent.Actor.scheduler(),
                        Set.of(),
                        subjects(gone, CONTACT),
                        subjects(gone, MARKETING),
                        shrunk,
                        gone.isEmpty() ? null : new Told(Change.ERASURE, concerned(gone)))));
    }

    private static Map<UUID, Concerned> concerned(List<Gone> gone) {
        return gone.stream()
                .collect(groupingBy(Gone::subject, collectingAndThen(mapping(Gone::category, toSet()), Concerned::of)));
    }

    private static Set<UUID> subjects(Collection<Gone> gone, Set<Category> of) {
        return gone.stream()
                .filter(item -> of.contains(item.category()))
                .map(Gone::subject)
                .collect(toSet());
    }

    private static Map<Kind, List<Gone>> kinds(List<Gone> gone) {
        return gone.stream()
                .collect(groupingBy(
                        item -> new Kind(item.category(), item.rule()),
                        HashMap::new,
                        collectingAndThen(toList(), List::copyOf)));
    }

    private static List<Expired.Count> counts(List<Gone> gone) {
        List<Expired.Count> counts = new ArrayList<>();
        kinds(gone).forEach((kind, items) -> counts.add(new Expired.Count(kind.category(), kind.rule(), items.size())));
        return counts;
    }

    /**
     * Makes one audit event for a category and rule; the subjects are named so that each deletion can be shown to whom
     * it concerned.
     */
    private List<AuditEvent> events(List<Gone> gone) {
        List<AuditEvent> events = new ArrayList<>();
        kinds(gone)
                .forEach((kind, items) -> events.add(AuditEvent.of(
                        clock.instant(),
                        AuditEvent.Actor.scheduler(),
                        "retention-deletion",
                        null,
                        items.stream().map(Gone::id).toList(),
                        Map.of(
                                "category", kind.category().slug(),
                                "rule", kind.rule(),
                                "count", items.size(),
                                "subjects",
                                        items.stream()
                                                .map(item -> item.subject().toString())
                                                .distinct()
                                                .toList()))));
        return events;
    }

    /** Tells each source to delete its own copy. */
    private static List<Notification> notifications(List<Gone> gone) {
        return gone.stream()
                .filter(item -> !SourceSystem.isPortal(item.source()))
                .map(item -> {
                    Map<String, Object> reference = new HashMap<>();
                    reference.put("category", item.category().slug());
                    reference.put("itemId", item.sourceId());
                    if (item.personId() != null) {
                        reference.put("personId", item.personId());
                    }
                    return new Notification(
                            Notification.toSource(item.source()), "erasure", item.subject(), item.id(), reference);
                })
                .toList();
    }
}
