package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what leads to a subject: sources' persons (subject_source), logins (subject_login), and why staff
 * decided about them (subject_decision).
 */
@ApplicationScoped
class SubjectLinkStore {

    private static final String KNOWN = "select 1 from data_subject where id = $1";

    private static final String PERSONS = """
            select source_system, person_id, linked_at from subject_source where subject_id = $1
            order by source_system, person_id""";

    private static final String LOGINS = """
            select id, issuer, sub, linked_at, made_by_staff from subject_login where subject_id = $1
            order by linked_at, id""";

    /** Links a login: one that an address linked to the subject becomes staff's, another subject's stays that one's. */
    private static final String LINK = """
            insert into subject_login (issuer, sub, subject_id, evidence, linked_at, made_by_staff)
            values ($1, $2, $3, '', $4, true)
            on conflict (issuer, sub) do update set made_by_staff = true
            where subject_login.subject_id = excluded.subject_id
            returning id""";

    /** Ends a link; answers the login, with the address on whose evidence it was linked, if it was on one. */
    private static final String UNLINK = """
            delete from subject_login l where subject_id = $1 and id = $2
            returning issuer, sub, nullif(evidence, ''), pepper_version,
                (select own.previous from subject_identifier own
                    where own.subject_id = l.subject_id and own.hash = l.evidence)""";

    private static final String ADD_DECISION = """
            insert into subject_decision (subject_id, action, reason, decided_by, decided_at)
            values ($1, $2, $3, $4, $5)""";

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

    /**
     * A login whose link has ended, as its issuer names it.
     *
     * @param mailbox the address on whose evidence it was linked; null for one that staff linked without
     */
    record Unlinked(String issuer, String sub, @Nullable Evidence mailbox) {

        private static Unlinked of(Row row) {
            Buffer hash = row.get(Buffer.class, 2);
            return new Unlinked(
                    row.getString(0),
                    row.getString(1),
                    hash == null ? null : new Evidence(hash, row.getShort(3), row.get(Buffer.class, 4)));
        }
    }

    /** The keyed hash of an address, as a link has it. */
    record Evidence(
            Buffer hash, short pepperVersion, @Nullable Buffer previous) {}

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

    /** Links a login; answers the link's id, or nothing when it is another subject's. */
    Uni<Optional<UUID>> link(UUID subject, String issuer, String sub, OffsetDateTime now) {
        return sql.one(LINK, Tuple.of(issuer, sub, subject, now), row -> row.getUUID(0));
    }

    /** Ends a link; answers the login, if there was one. */
    Uni<Optional<Unlinked>> unlink(UUID subject, UUID link) {
        return sql.one(UNLINK, Tuple.of(subject, link), Unlinked::of);
    }

    /** Adds what staff decided about a subject, and why. */
    Uni<Void> addDecision(UUID subject, String action, String reason, String decidedBy, OffsetDateTime now) {
        return sql.execute(ADD_DECISION, Tuple.of(subject, action, reason, decidedBy, now))
                .replaceWithVoid();
    }
}
