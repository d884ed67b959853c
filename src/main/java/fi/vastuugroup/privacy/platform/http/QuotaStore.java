package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads and writes what all replicas have leased of the quotas, each lease in a transaction of its own. What was leased in
 * a window that is over goes: it says when somebody came.
 */
@ApplicationScoped
class QuotaStore implements ExpiringRecords {

    /** Longer than any window, and than the clocks of replicas differ. */
    private static final Duration OVER = Duration.ofDays(2);

    private static final ExpiringTable USE = new ExpiringTable("quota_use", "caller, quota", "window_start < $1");

    /**
     * Leases what is needed ($5) of the window's quota ($4), and a fiftieth of what is left of it if that is more: a share
     * that is lost with a killed replica leaves most of the rest. Leases nothing where less is left than is needed: it stays
     * for others, who need less. Who needs nothing looks. A new window begins with the whole quota, and so does one after a
     * window that a clock which ran ahead has begun.
     */
    private static final String LEASE = """
            insert into quota_use (caller, quota, window_start, used)
            values ($1, $2, $3, case when $5::bigint between 1 and $4::bigint then greatest($5, $4 / 50) else 0 end)
            on conflict (caller, quota) do update
            set window_start = excluded.window_start,
                used = case when quota_use.window_start <> excluded.window_start then excluded.used
                    when $5 between 1 and $4 - quota_use.used
                        then quota_use.used + greatest($5, ($4 - quota_use.used) / 50)
                    else quota_use.used end
            where quota_use.window_start <= excluded.window_start or runs_ahead(quota_use.window_start)
            returning new.used, new.used - case when old.window_start = new.window_start then old.used else 0 end""";

    private final SingleStatements statements;
    private final Sql sql;
    private final Clock clock;

    QuotaStore(SingleStatements statements, Sql sql, Clock clock) {
        this.statements = statements;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What came of asking for a share.
     *
     * @param window of which it is a share
     * @param used what all replicas have leased in the window; all of it where the window is over
     * @param granted 0 where less is left than is needed
     */
    record Lease(Instant window, long used, long granted) {}

    /** Leases what is needed of a caller's quota in a window, or more; nothing where less is left. */
    Uni<Lease> lease(String caller, Quotas.Quota quota, Instant window, long needed) {
        return statements
                .execute(LEASE, Tuple.of(caller, quota.name(), Times.utc(window), quota.most(), needed))
                .map(rows -> {
                    RowIterator<Row> row = rows.iterator();
                    return row.hasNext() ? lease(window, row.next()) : new Lease(window, quota.most(), 0);
                });
    }

    @Override
    public Uni<Long> expire(int limit) {
        return USE.expire(sql, clock.instant().minus(OVER), limit);
    }

    private static Lease lease(Instant window, Row row) {
        return new Lease(window, row.getLong(0), row.getLong(1));
    }
}
