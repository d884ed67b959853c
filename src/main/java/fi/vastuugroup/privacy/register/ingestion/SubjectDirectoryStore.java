package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads and writes which source's person is which subject ({@code subject_source}, {@code data_subject}), for ingestion. */
@ApplicationScoped
class SubjectDirectoryStore {

    private static final String FIND = """
            select source_system, person_id, subject_id
            from subject_source
            join unnest($1::text[], $2::text[]) key(source_system, person_id) using (source_system, person_id)""";

    private static final String SHARED_KEYS =
            "select subject_id, person_id from subject_source where source_system = $1 and subject_id = any($2)";

    private static final String ADD_SUBJECTS =
            "insert into data_subject (id, created_at) select unnest($1::uuid[]), $2";

    private static final String ADD_SOURCES = """
            insert into subject_source (source_system, person_id, subject_id, linked_at)
            select *, $4::timestamptz from unnest($1::text[], $2::text[], $3::uuid[])
            on conflict do nothing""";

    private final Sql sql;

    SubjectDirectoryStore(Sql sql) {
        this.sql = sql;
    }

    /** Looks up the persons of a chunk. */
    Uni<PersonKeys> find(SourceLines sent) {
        String source = sent.source().id();
        List<PersonKeys.Key> keys = sent.persons().stream()
                .flatMap(person -> PersonKeys.of(source, person))
                .distinct()
                .toList();
        Map<PersonKeys.Key, UUID> known = new HashMap<>();
        return sql.execute(
                        FIND,
                        Tuple.of(
                                keys.stream().map(PersonKeys.Key::source).toArray(String[]::new),
                                keys.stream().map(PersonKeys.Key::person).toArray(String[]::new)))
                .invoke(rows -> rows.forEach(
                        row -> known.put(new PersonKeys.Key(row.getString(0), row.getString(1)), row.getUUID(2))))
                .chain(() -> sharedKeys(Set.copyOf(known.values())))
                .map(sharedKeys -> new PersonKeys(source, known, sharedKeys));
    }

    private Uni<Map<UUID, String>> sharedKeys(Set<UUID> subjects) {
        Map<UUID, String> sharedKeys = new HashMap<>();
        return sql.execute(SHARED_KEYS, Tuple.of(SourceSystem.CRM, subjects.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> sharedKeys.put(row.getUUID(0), row.getString(1))))
                .replaceWith(sharedKeys);
    }

    /**
     * Stores the new subjects that are in use, and the new keys that lead to a subject in use.
     *
     * @return false when somebody else stored one of the keys meanwhile: the chunk must be looked up again
     */
    Uni<Boolean> store(PersonKeys personKeys, Set<UUID> inUse, Instant now) {
        List<Map.Entry<PersonKeys.Key, UUID>> keys = personKeys.added().entrySet().stream()
                .filter(entry -> inUse.contains(entry.getValue()))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(PersonKeys.Key::source).thenComparing(PersonKeys.Key::person)))
                .toList();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(true);
        }
        Set<UUID> existing = personKeys.existing();
        UUID[] subjects = keys.stream()
                .map(Map.Entry::getValue)
                .filter(subject -> !existing.contains(subject))
                .distinct()
                .toArray(UUID[]::new);
        var at = now.atOffset(ZoneOffset.UTC);
        return sql.execute(ADD_SUBJECTS, Tuple.of(subjects, at))
                .chain(() -> sql.execute(
                        ADD_SOURCES,
                        Tuple.of(
                                keys.stream().map(key -> key.getKey().source()).toArray(String[]::new),
                                keys.stream().map(key -> key.getKey().person()).toArray(String[]::new),
                                keys.stream().map(Map.Entry::getValue).toArray(UUID[]::new),
                                at)))
                .map(result -> result.rowCount() == keys.size());
    }
}
