package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes what corrections are about ({@code item}), for rectification. */
@ApplicationScoped
class RectificationStore {

    private static final String CORRECTABLE = """
            select id, category, content::text, rectified::text, event_on, ended_on from item
            where subject_id = $1 and id = any($2)""";

    private static final String RECTIFY = """
            update item i set content = corrected.content::jsonb, rectified = corrected.rectified::jsonb,
                revision = revision + 1, updated_at = $5,
                said = case when $6::uuid is null or not exists (select from subject_alias where subject_id = $1)
                    then i.said else corrected(i.said, $6, corrected.before::jsonb) end
            from unnest($2::uuid[], $3::text[], $4::text[], $7::text[]) corrected(id, content, rectified, before)
            where i.subject_id = $1 and i.id = corrected.id""";

    /** What the source has shown since is left as it is; what nobody knows whose it is counts for neither. */
    private static final String OF_THE_OTHER = """
            select i.subject_id, i.id, i.category, i.source_system, i.source_item_id,
                jsonb_object_agg(field.key, field.value)::text
            from item i, jsonb_each(i.said) person, jsonb_each(person.value) field
            where i.subject_id in ($1, $2::uuid) and i.source_system <> 'portal' and i.said is not null
                and (person.key = '00000000-0000-0000-0000-000000000000'
                    or (person.key = $2::uuid::text) = (i.subject_id = $1)) and i.rectified ? field.key
            group by i.subject_id, i.id, i.category, i.source_system, i.source_item_id order by i.id""";

    private static final String FORGET_WHO = """
            update item set said = case when subject_id = $1 then nullif(
                said - array[$2::uuid::text, '00000000-0000-0000-0000-000000000000'], '{}') end
            where subject_id in ($1, $2) and source_system <> 'portal' and said is not null""";

    private static final String REDATE = """
        update item i set event_on = dated.event_on, ended_on = dated.ended_on, due_on = dated.due_on
        from unnest($2::uuid[], $3::date[], $4::date[], $5::date[]) as dated(id, event_on, ended_on, due_on)
        where i.subject_id = $1 and i.id = dated.id\
        """;

    /**
     * Finds the source's person of each item. Of joined subjects a source can have several: an item's is the one whom
     * it came with.
     */
    private static final String PERSONS = """
            select i.id, coalesce(i.source_person_id, (select min(p.person_id) from subject_source p
                where p.subject_id = i.subject_id and p.source_system = i.source_system having count(*) = 1))
            from item i where i.subject_id = $1 and i.id = any($2) and i.source_system <> $3""";

    private static final String CONTENTS = """
            select id, subject_id, content from item
            join unnest($1::uuid[], $2::uuid[]) corrected(subject_id, id) using (subject_id, id)
            where source_system = $3""";

    /** What is restricted (Art. 18) or withheld is shown to nobody but its source. */
    private static final String SHOWABLE = """
            select i.id, i.subject_id, i.category, i.content from item i
            join unnest($1::uuid[], $2::uuid[]) corrected(subject_id, id) using (subject_id, id)
            where i.withheld is null and not exists (select from active_restrictions(i.subject_id, i.category))""";

    private final Sql sql;

    RectificationStore(Sql sql) {
        this.sql = sql;
    }

    /** An item before a correction, with what the subject corrected before and its source has not confirmed. */
    record Correctable(
            UUID id,
            Category category,
            String content,
            @Nullable String rectified,
            LocalDate eventOn,
            @Nullable LocalDate endedOn) {

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "Correctable[" + category + " " + id + "]";
        }
    }

    /**
     * What a correction writes into an item.
     *
     * @param before what its fields were
     */
    record Rectified(UUID id, String content, @Nullable String rectified, String before) {

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "Rectified[" + id + "]";
        }
    }

    /**
     * An item with a correction that one of two joined persons made and that is the other's.
     *
     * @param before what the corrected fields were
     */
    record OfTheOther(UUID subject, UUID id, Category category, String source, String sourceItem, String before) {

        /** The fields that were corrected. */
        Set<String> fields() {
            return JsonMerge.names(before);
        }

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "OfTheOther[" + category + " " + id + "]";
        }
    }

    /** An item whose dates a correction moved. */
    record Dated(
            UUID id,
            LocalDate eventOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate dueOn) {}

    /** The content of an item. */
    record Held(UUID id, UUID subject, JsonObject content) {}

    /** Reads items for recipients of what they say: of each subject, the item at the same place of the other list. */
    Uni<List<CorrectedItem>> showable(List<UUID> subjects, List<UUID> items) {
        return sql.list(
                SHOWABLE,
                Tuple.of(subjects.toArray(UUID[]::new), items.toArray(UUID[]::new)),
                row -> new CorrectedItem(
                        row.getUUID(0),
                        row.getUUID(1),
                        Slugs.of(Category.class, row.getString(2)),
                        row.getJsonObject(3).getMap()));
    }

    /** Reads what is to be corrected of a subject whose row is locked. */
    Uni<List<Correctable>> correctable(UUID subject, Collection<UUID> items) {
        return sql.list(
                CORRECTABLE,
                Tuple.of(subject, items.toArray(UUID[]::new)),
                row -> new Correctable(
                        row.getUUID(0),
                        Slugs.of(Category.class, row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getLocalDate(4),
                        row.getLocalDate(5)));
    }

    /** Finds the items of two who were separated that the other one of them corrected while they were joined. */
    Uni<List<OfTheOther>> ofTheOther(UUID subject, UUID separated) {
        return sql.list(
                OF_THE_OTHER,
                Tuple.of(subject, separated),
                row -> new OfTheOther(
                        row.getUUID(0),
                        row.getUUID(1),
                        Slugs.of(Category.class, row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
    }

    /** Forgets who of two who were separated corrected what of the other's. */
    Uni<Void> forgetWho(UUID subject, UUID separated) {
        return sql.execute(FORGET_WHO, Tuple.of(subject, separated)).replaceWithVoid();
    }

    /**
     * Writes corrected items of a subject.
     *
     * @param saidAs of joined persons, the one who corrects them; the nil id when it is one of them and nobody knows which;
     *     null when whose the items are corrects them
     */
    Uni<Void> rectify(UUID subject, List<Rectified> corrected, Instant now, @Nullable UUID saidAs) {
        return sql.execute(
                        RECTIFY,
                        Tuple.tuple()
                                .addUUID(subject)
                                .addValue(corrected.stream().map(Rectified::id).toArray(UUID[]::new))
                                .addValue(corrected.stream()
                                        .map(Rectified::content)
                                        .toArray(String[]::new))
                                .addValue(corrected.stream()
                                        .map(Rectified::rectified)
                                        .toArray(String[]::new))
                                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                                .addUUID(saidAs)
                                .addValue(corrected.stream()
                                        .map(Rectified::before)
                                        .toArray(String[]::new)))
                .replaceWithVoid();
    }

    Uni<Void> redate(UUID subject, List<Dated> moved) {
        return sql.execute(
                        REDATE,
                        Tuple.of(
                                subject,
                                moved.stream().map(Dated::id).toArray(UUID[]::new),
                                moved.stream().map(Dated::eventOn).toArray(LocalDate[]::new),
                                moved.stream().map(Dated::endedOn).toArray(LocalDate[]::new),
                                moved.stream().map(Dated::dueOn).toArray(LocalDate[]::new)))
                .replaceWithVoid();
    }

    /** Reads, of a subject's items that sources hold, the source's own id of the person, where there is exactly one. */
    Uni<Map<UUID, String>> persons(UUID subject, Collection<UUID> items) {
        Map<UUID, String> persons = new HashMap<>();
        return sql.execute(PERSONS, Tuple.of(subject, items.toArray(UUID[]::new), SourceSystem.PORTAL))
                .invoke(rows -> rows.forEach(row -> {
                    String person = row.getString(1);
                    if (person != null) {
                        persons.put(row.getUUID(0), person);
                    }
                }))
                .replaceWith(persons);
    }

    /** Reads items that a source fed itself: of each subject, the item at the same place of the other list. */
    Uni<List<Held>> contents(String source, List<UUID> subjects, List<UUID> items) {
        return sql.list(
                CONTENTS,
                Tuple.of(subjects.toArray(UUID[]::new), items.toArray(UUID[]::new), source),
                row -> new Held(row.getUUID(0), row.getUUID(1), row.getJsonObject(2)));
    }
}
