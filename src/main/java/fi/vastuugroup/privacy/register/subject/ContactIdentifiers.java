package fi.vastuugroup.privacy.register.subject;

import static java.util.stream.Collectors.toCollection;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Derives the keyed hashes by which subjects are known from their contact details and contact roles, and stores them.
 * An address or number that is no longer held stays as a hash while a prohibition stands on the person or a restriction
 * covers them: the hash carries these on.
 */
@ApplicationScoped
public class ContactIdentifiers {

    private static final String CONTACT_POINTS = """
            select subject_id, category, content ->> 'email', content ->> 'phone', content ->> 'workEmail',
                content ->> 'workPhone'
            from item where subject_id = any($1) and category in ('contact-details', 'organisations')
            order by category""";

    /**
     * Adds identifiers, or makes them current again. A stored hash stays as it is: only the rotation's job changes the
     * pepper of a row.
     */
    private static final String UPSERT = """
            insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version, previous)
            select subject_id, hash, kind, contact, true, $5, previous
            from unnest($1::uuid[], $2::bytea[], $3::text[], $4::text[], $6::bytea[])
                as point(subject_id, hash, kind, contact, previous)
            on conflict (subject_id, hash) do update
            set kind = excluded.kind, contact = excluded.contact, current = true
            where not subject_identifier.current or subject_identifier.contact <> excluded.contact""";

    private static final String RETIRE = """
            update subject_identifier s set current = false
            where subject_id = any($1) and current and not exists (
                select from unnest($2::uuid[], $3::bytea[]) as point(subject_id, hash)
                where point.subject_id = s.subject_id and point.hash = s.hash)""";

    private static final String FORGET = """
            delete from subject_identifier s where subject_id = any($1) and not current
                and not exists (select from item i where i.subject_id = s.subject_id
                    and i.category = 'marketing-prohibitions' and i.ended_on is null)
                and not exists (select from active_restrictions(s.subject_id, 'contact-details'))""";

    private static final String OF_SUBJECTS = """
            select subject_id, hash, pepper_version, previous from subject_identifier where subject_id = any($1)
            order by current""";

    private final Sql sql;
    private final Identifiers identifiers;

    ContactIdentifiers(Sql sql, Identifiers identifiers) {
        this.sql = sql;
        this.identifiers = identifiers;
    }

    /** An identifier of a subject. */
    private record Known(UUID subject, IdentifierHash hash) {}

    /** An identifier of a subject, before it is stored. */
    private record Point(UUID subject, IdentifierHash hash, String kind, String contact) {

        Known known() {
            return new Known(subject, hash);
        }
    }

    /** Answers all identifiers of subjects, current or not. */
    public Uni<Set<IdentifierHash>> of(Collection<UUID> subjects) {
        return stored(subjects.toArray(UUID[]::new)).map(ContactIdentifiers::hashes);
    }

    /** Reads the identifiers with the value that each one's row has; of two rows, the current one's. */
    private Uni<Map<Known, Buffer>> stored(UUID[] subjects) {
        Map<Known, Buffer> stored = new HashMap<>();
        return sql.execute(OF_SUBJECTS, Tuple.of((Object) subjects))
                .invoke(rows -> rows.forEach(row -> {
                    Buffer value = row.get(Buffer.class, 1);
                    IdentifierHash hash = identifiers.stored(value, row.getShort(2), row.get(Buffer.class, 3));
                    stored.put(new Known(row.getUUID(0), hash), value);
                }))
                .replaceWith(stored);
    }

    private static Set<IdentifierHash> hashes(Map<Known, Buffer> stored) {
        return stored.keySet().stream().map(Known::hash).collect(toCollection(HashSet::new));
    }

    /**
     * Forgets the identifiers that carry nothing on any more, after prohibitions or restrictions have changed; answers
     * the identifiers that the subjects had.
     */
    Uni<Set<IdentifierHash>> forgetUnneeded(Collection<UUID> subjects) {
        return of(subjects).call(() -> forget(subjects.toArray(UUID[]::new)));
    }

    /** Derives the identifiers of subjects anew; answers those they had and those they have. */
    Uni<Set<IdentifierHash>> refresh(Collection<UUID> subjects) {
        UUID[] ids = subjects.toArray(UUID[]::new);
        return stored(ids)
                .chain(stored -> sql.execute(CONTACT_POINTS, Tuple.of(ids))
                        .map(this::points)
                        .call(points -> store(ids, points, stored))
                        .map(points -> {
                            Set<IdentifierHash> both = hashes(stored);
                            points.forEach(point -> both.add(point.hash()));
                            return both;
                        }));
    }

    private Uni<Void> store(UUID[] subjects, List<Point> points, Map<Known, Buffer> stored) {
        List<Known> forms = new ArrayList<>();
        List<Buffer> values = new ArrayList<>();
        points.forEach(point -> point.hash().forms().forEach(value -> {
            forms.add(point.known());
            values.add(value);
        }));
        return sql.execute(
                        UPSERT,
                        Tuple.of(
                                points.stream().map(Point::subject).toArray(UUID[]::new),
                                points.stream()
                                        .map(point -> stored.getOrDefault(
                                                point.known(), point.hash().value()))
                                        .toArray(Buffer[]::new),
                                points.stream().map(Point::kind).toArray(String[]::new),
                                points.stream().map(Point::contact).toArray(String[]::new),
                                identifiers.pepperVersion(),
                                points.stream()
                                        .map(point -> point.hash().older())
                                        .toArray(Buffer[]::new)))
                .chain(() -> sql.execute(
                        RETIRE,
                        Tuple.of(
                                subjects,
                                forms.stream().map(Known::subject).toArray(UUID[]::new),
                                values.toArray(Buffer[]::new))))
                .chain(() -> forget(subjects));
    }

    private Uni<Void> forget(UUID[] subjects) {
        return sql.execute(FORGET, Tuple.of((Object) subjects)).replaceWithVoid();
    }

    private List<Point> points(Iterable<Row> rows) {
        List<Point> points = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Row row : rows) {
            UUID subject = row.getUUID(0);
            String contact = "organisations".equals(row.getString(1)) ? "work" : "personal";
            for (int column = 2; column <= 5; column++) {
                String kind = column % 2 == 0 ? "email" : "phone";
                hash(kind, row.getString(column))
                        .filter(hash -> seen.add(List.of(subject, hash)))
                        .ifPresent(hash -> points.add(new Point(subject, hash, kind, contact)));
            }
        }
        return points;
    }

    private Optional<IdentifierHash> hash(String kind, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        return "email".equals(kind) ? identifiers.email(value) : identifiers.phone(value);
    }
}
