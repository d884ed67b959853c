package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes disclosures after the ledger's period, but not while a recipient has still to be told, or the subject has
 * still to see them. With the last disclosure of a reference the reference goes, and what was told under it.
 */
@ApplicationScoped
class DisclosureExpiryStore implements ExpiringRecords {

    private static final String DISCLOSURES = """
            delete from disclosure where id in (
                select d.id from disclosure d where d.disclosed_at < $1 and d.recorded_at < $1
                    and (d.not_shown_until is null or d.not_shown_until < ($1::timestamptz at time zone 'Europe/Helsinki')::date)
                    and not exists (select from recipient_notice n where n.subject_id = d.subject_id
                        and d.id = any(n.disclosures) and n.confirmed_at is null and n.ended_at is null)
                order by d.disclosed_at limit $2 for update skip locked)
            returning reference""";

    private static final String NOTICES = """
            delete from recipient_notice where id in (
                select n.id from recipient_notice n where n.created_at < $1 and (n.confirmed_at is not null or n.ended_at is not null)
                    and not exists (select from disclosure d where d.id = any(n.disclosures)) limit $2)""";

    /** Waits for whoever is disclosing something under the references; the next statement sees what they did. */
    private static final String LOCK =
            "select from disclosure_reference where reference = any($1) order by reference for update";

    /** Of those whose disclosures have just gone: nothing else takes a reference its last one. */
    private static final String REFERENCES = """
            delete from disclosure_reference r where r.reference = any($1)
                and not exists (select from disclosure d where d.reference = r.reference)""";

    private final Sql sql;
    private final Period period;
    private final Clock clock;

    DisclosureExpiryStore(
            Sql sql, @ConfigProperty(name = "privacy.retention.disclosures-period") Period period, Clock clock) {
        this.sql = sql;
        this.period = period;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        OffsetDateTime before = Helsinki.dayBefore(clock, period).atOffset(ZoneOffset.UTC);
        return sql.list(DISCLOSURES, Tuple.of(before, limit), row -> row.getString(0))
                .chain(gone -> delete(NOTICES, Tuple.of(before, limit))
                        .chain(notices -> references(gone).map(references -> gone.size() + notices + references)));
    }

    private Uni<Long> references(List<String> gone) {
        Tuple references = Tuple.of((Object) gone.stream().distinct().toArray(String[]::new));
        return gone.isEmpty()
                ? Uni.createFrom().item(0L)
                : sql.execute(LOCK, references).chain(() -> delete(REFERENCES, references));
    }

    private Uni<Long> delete(String statement, Tuple parameters) {
        return sql.execute(statement, parameters).map(rows -> (long) rows.rowCount());
    }
}
