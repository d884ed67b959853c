package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads what leads to a subject: sources' persons and logins. */
@ApplicationScoped
class SubjectLinks {

    private static final String KNOWN = "select 1 from data_subject where id = $1";

    private static final String SOURCES = """
            select source_system, person_id, linked_at from subject_source where subject_id = $1
            order by source_system, person_id""";

    private static final String LOGINS = """
            select id, issuer, sub, linked_at, made_by_staff from subject_login where subject_id = $1
            order by linked_at, id""";

    private final Sql sql;

    SubjectLinks(Sql sql) {
        this.sql = sql;
    }

    /** @throws ProblemException {@code not-found} for a subject that is not in the register */
    Uni<Void> requireKnown(UUID subject) {
        return sql.execute(KNOWN, Tuple.of(subject))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null))
                        : Uni.createFrom().voidItem());
    }

    Uni<List<StaffSubject.Source>> sources(UUID subject) {
        return list(
                SOURCES,
                subject,
                row -> new StaffSubject.Source(
                        row.getString(0),
                        row.getString(1),
                        row.getOffsetDateTime(2).toInstant()));
    }

    Uni<List<StaffSubject.LoginLink>> logins(UUID subject) {
        return list(
                LOGINS,
                subject,
                row -> new StaffSubject.LoginLink(
                        row.getUUID(0),
                        row.getString(1),
                        row.getString(2),
                        row.getOffsetDateTime(3).toInstant(),
                        row.getBoolean(4)));
    }

    private <T> Uni<List<T>> list(String statement, UUID subject, Function<Row, T> mapping) {
        return sql.execute(statement, Tuple.of(subject))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(mapping)
                        .toList());
    }
}
