package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads what leads to a subject: sources' persons and logins. */
@ApplicationScoped
class SubjectLinkStore {

    private static final String KNOWN = "select 1 from data_subject where id = $1";

    private static final String PERSONS = """
            select source_system, person_id, linked_at from subject_source where subject_id = $1
            order by source_system, person_id""";

    private static final String LOGINS = """
            select id, issuer, sub, linked_at, made_by_staff from subject_login where subject_id = $1
            order by linked_at, id""";

    private final Sql sql;

    SubjectLinkStore(Sql sql) {
        this.sql = sql;
    }

    /** A source system's own id of the person. */
    record Person(String sourceSystem, String personId, Instant linkedAt) {}

    /**
     * A login that opens the person's data.
     *
     * @param madeByStaff whether staff linked it, on evidence of their own
     */
    record Login(UUID id, String issuer, String sub, Instant linkedAt, boolean madeByStaff) {}

    /** @throws ProblemException {@code not-found} for a subject that is not in the register */
    Uni<Void> requireKnown(UUID subject) {
        return sql.one(KNOWN, Tuple.of(subject), row -> true)
                .map(known -> known.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .replaceWithVoid();
    }

    Uni<List<Person>> persons(UUID subject) {
        return sql.list(
                PERSONS,
                Tuple.of(subject),
                row -> new Person(
                        row.getString(0),
                        row.getString(1),
                        row.getOffsetDateTime(2).toInstant()));
    }

    Uni<List<Login>> logins(UUID subject) {
        return sql.list(
                LOGINS,
                Tuple.of(subject),
                row -> new Login(
                        row.getUUID(0),
                        row.getString(1),
                        row.getString(2),
                        row.getOffsetDateTime(3).toInstant(),
                        row.getBoolean(4)));
    }
}
