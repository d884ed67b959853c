package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads and writes what creating requests led to, for as long as a repetition is recognised. */
@ApplicationScoped
class IdempotencyStore implements ExpiringRecords {

    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock($1)";
    private static final String FIND = "select body, resource from idempotency_record where key = $1";
    private static final String ADD =
            "insert into idempotency_record (key, body, resource, recorded_at) values ($1, $2, $3, $4)";

    private static final ExpiringTable RECORDS = new ExpiringTable("idempotency_record", "key", "recorded_at < $1");

    private final Sql sql;
    private final Clock clock;
    private final Duration period;

    IdempotencyStore(Sql sql, Clock clock, @ConfigProperty(name = "privacy.idempotency.period") Duration period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /**
     * What is recorded of an attempt.
     *
     * @param body its digest
     * @param resource the id of what was created
     */
    record Recorded(Buffer body, UUID resource) {}

    /** Locks a name until the transaction ends; answers false where another transaction has it. */
    Uni<Boolean> tryLock(long name) {
        return sql.execute(TRY_LOCK, Tuple.of(name))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    Uni<Optional<Recorded>> find(Buffer key) {
        return sql.one(FIND, Tuple.of(key), row -> new Recorded(row.get(Buffer.class, 0), row.getUUID(1)));
    }

    Uni<Void> add(Buffer key, Buffer body, UUID resource) {
        return sql.execute(ADD, Tuple.of(key, body, resource, Times.now(clock))).replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return RECORDS.expire(sql, clock.instant().minus(period), limit);
    }
}
