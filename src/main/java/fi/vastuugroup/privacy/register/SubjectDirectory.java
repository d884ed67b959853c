package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The table of which source's person is which subject, and the lock under which a subject's items are written. */
@ApplicationScoped
class SubjectDirectory {

    private static final String FIND = """
            select source_system, person_id, subject_id
            from subject_source
            join unnest($1::text[], $2::text[]) key(source_system, person_id) using (source_system, person_id)""";

    private static final String SHARED_KEYS =
            "select subject_id, person_id from subject_source where source_system = $1 and subject_id = any($2)";

    private static final String LOCK = """
            select id, created_at, relation_ends_on, relation_kind = 'prospect', last_contact_on, separated,
                contact_erased_at
            from data_subject
            where id = any($1) order by id for update""";

    private static final String ADD_SUBJECTS =
            "insert into data_subject (id, created_at) select unnest($1::uuid[]), $2";

    private static final String ADD_SOURCES = """
            insert into subject_source (source_system, person_id, subject_id, linked_at)
            select *, $4::timestamptz from unnest($1::text[], $2::text[], $3::uuid[])
            on conflict do nothing""";

    private final Sql sql;

    SubjectDirectory(Sql sql) {
        this.sql = sql;
    }

    /**
     * A subject whose row this transaction holds.
     *
     * @param prospect whether the person never had a contact role
     * @param separated whether a source's person was ever separated from it: who was looked up before the lock may be
     *     somebody else now
     * @param contactErasedAt when an erasure took the last contact data and left what has to be kept; null again when
     *     the person returned
     */
    record LockedSubject(
            UUID id,
            Instant createdAt,
            @Nullable LocalDate relationEndsOn,
            boolean prospect,
            @Nullable LocalDate lastContactOn,
            boolean separated,
            @Nullable Instant contactErasedAt) {

        /** Whether a contact on a day moves the end of the relation. */
        boolean isProlongedBy(LocalDate contactOn) {
            return prospect && (lastContactOn == null || contactOn.isAfter(lastContactOn));
        }
    }

    /** Looks up the persons of a chunk. */
    Uni<Persons> find(String source, Collection<BatchLine.Person> persons) {
        List<Persons.Key> keys = persons.stream()
                .flatMap(person -> keys(source, person))
                .distinct()
                .toList();
        Map<Persons.Key, UUID> known = new HashMap<>();
        return sql.execute(
                        FIND,
                        Tuple.of(
                                keys.stream().map(Persons.Key::source).toArray(String[]::new),
                                keys.stream().map(Persons.Key::person).toArray(String[]::new)))
                .invoke(rows -> rows.forEach(
                        row -> known.put(new Persons.Key(row.getString(0), row.getString(1)), row.getUUID(2))))
                .chain(() -> sharedKeys(Set.copyOf(known.values())))
                .map(sharedKeys -> new Persons(source, known, sharedKeys));
    }

    private static Stream<Persons.Key> keys(String source, BatchLine.Person person) {
        Persons.Key own = new Persons.Key(source, person.id());
        String crmId = person.crmId();
        return crmId == null ? Stream.of(own) : Stream.of(own, new Persons.Key(Persons.SHARED_KEY_SOURCE, crmId));
    }

    private Uni<Map<UUID, String>> sharedKeys(Set<UUID> subjects) {
        Map<UUID, String> sharedKeys = new HashMap<>();
        return sql.execute(SHARED_KEYS, Tuple.of(Persons.SHARED_KEY_SOURCE, subjects.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> sharedKeys.put(row.getUUID(0), row.getString(1))))
                .replaceWith(sharedKeys);
    }

    /** Locks subjects against every other writer, in the order that all writers keep; answers those that still exist. */
    Uni<List<LockedSubject>> lock(Collection<UUID> subjects) {
        return sql.execute(LOCK, Tuple.of(subjects.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new LockedSubject(
                                row.getUUID(0),
                                row.getOffsetDateTime(1).toInstant(),
                                row.getLocalDate(2),
                                row.getBoolean(3),
                                row.getLocalDate(4),
                                row.getBoolean(5),
                                instant(row.getOffsetDateTime(6))))
                        .toList());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * Stores the new subjects that are in use, and the new keys that lead to a subject in use.
     *
     * @return false when somebody else stored one of the keys meanwhile: the chunk must be looked up again
     */
    Uni<Boolean> store(Persons persons, Set<UUID> inUse, Instant now) {
        List<Map.Entry<Persons.Key, UUID>> keys = persons.added().entrySet().stream()
                .filter(entry -> inUse.contains(entry.getValue()))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Persons.Key::source).thenComparing(Persons.Key::person)))
                .toList();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(true);
        }
        Set<UUID> existing = persons.existing();
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
