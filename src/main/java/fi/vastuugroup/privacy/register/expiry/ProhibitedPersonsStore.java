package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Deletes what is left of persons of whom nothing is held any more but prohibitions that stand: lifted blocks
 * (item_block), staff's words (subject_decision), the language (data_subject), and logins whose address is gone
 * (subject_login). What a prohibition needs stays until the person takes it back: itself, the keyed hashes that it holds
 * for, whose it is, and the login that takes it back.
 */
@ApplicationScoped
class ProhibitedPersonsStore implements ExpiringRecords {

    /** Whether nothing is held of a person, by the column of the id, but prohibitions that stand. */
    private static final String PROHIBITIONS_ALONE = """
            not exists (select from item i where i.subject_id = %1$s
                and (i.category <> 'marketing-prohibitions' or i.ended_on is not null))
            and not exists (select from item_block active where active.subject_id = %1$s and active.lifted_at is null)""";

    private static final String BLOCKS = """
            delete from item_block where (subject_id, id) in (
                select b.subject_id, b.id from item_block b where b.lifted_at is not null and %s
                limit $1 for update skip locked)""".formatted(PROHIBITIONS_ALONE.formatted("b.subject_id"));

    private static final String DECISIONS = """
            delete from subject_decision where (subject_id, id) in (
                select d.subject_id, d.id from subject_decision d where %s
                limit $1 for update skip locked)""".formatted(PROHIBITIONS_ALONE.formatted("d.subject_id"));

    private static final String LANGUAGES = """
            update data_subject set language = null where id in (
                select s.id from data_subject s where s.language is not null and %s
                limit $1 for update skip locked)""".formatted(PROHIBITIONS_ALONE.formatted("s.id"));

    /** A link that stands on an address which its person has no more opens nothing, and takes nothing back. */
    private static final String LOGINS = """
            delete from subject_login where id in (
                select l.id from subject_login l where not l.made_by_staff and not l.evidence_erased
                    and not exists (select from subject_identifier own where own.subject_id = l.subject_id
                        and own.hash = l.evidence and own.current)
                    and %s
                limit $1 for update skip locked)
            returning issuer, subject_id""".formatted(PROHIBITIONS_ALONE.formatted("l.subject_id"));

    private final Sql sql;
    private final AuditTrailStore audit;
    private final Clock clock;

    ProhibitedPersonsStore(Sql sql, AuditTrailStore audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return delete(BLOCKS, limit)
                .chain(blocks -> delete(DECISIONS, limit).map(decisions -> blocks + decisions))
                .chain(deleted -> delete(LANGUAGES, limit).map(languages -> deleted + languages))
                .chain(deleted -> unlink(limit).map(links -> deleted + links));
    }

    private Uni<Long> delete(String statement, int limit) {
        return sql.execute(statement, Tuple.of(limit)).map(rows -> (long) rows.rowCount());
    }

    private Uni<Long> unlink(int limit) {
        Instant now = clock.instant();
        return sql.list(LOGINS, Tuple.of(limit), row -> unlinked(row, now))
                .call(events -> audit.record(events))
                .map(events -> (long) events.size());
    }

    private static AuditEvent unlinked(Row row, Instant now) {
        return AuditEvent.of(
                now,
                AuditEvent.Actor.scheduler(),
                AuditAction.LOGIN_UNLINKED,
                row.getUUID(1),
                List.of(),
                Map.of("issuer", row.getString(0)));
    }
}
