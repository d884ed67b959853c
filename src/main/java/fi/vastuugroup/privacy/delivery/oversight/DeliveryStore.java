package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes many notifications at once, and what is stored of receivers' webhooks, for staff. */
@ApplicationScoped
class DeliveryStore implements Backlog {

    private static final String COUNTS = """
            select receiver, count(*) filter (where dead_at is null), count(dead_at), count(*) filter (where created_at < $1)
            from outbox where acknowledged_at is null group by receiver""";

    private static final String COUNTS_OF_ONE = """
            select $2::text, count(*) filter (where dead_at is null), count(dead_at), count(*) filter (where created_at < $1)
            from outbox where acknowledged_at is null and receiver = $2""";

    /** Reads all of them, as the counts do: no index has those of all receivers in their order. */
    private static final String WAITING = """
            select least(count(*), $1), min(created_at) from outbox
            where acknowledged_at is null and dead_at is null and not held_back""";

    private static final String REPLAY = """
            update outbox set dead_at = null, attempts = 0, due_at = '-infinity', first_tried_at = null
            where ($1::uuid is null or id = $1) and ($2::text is null or receiver = $2)
                and dead_at is not null and acknowledged_at is null
            returning id""";

    private static final String ENABLE = "delete from webhook_receiver where receiver = $1";

    private static final String FROM_NOW_ON = """
            update outbox set attempts = 0, due_at = '-infinity', first_tried_at = null
            where receiver = $1 and acknowledged_at is null and dead_at is null""";

    private final Sql sql;

    DeliveryStore(Sql sql) {
        this.sql = sql;
    }

    /** What waits for a receiver. */
    record Counts(String receiver, long pending, long dead, long unconfirmed) {

        static Counts none(String receiver) {
            return new Counts(receiver, 0, 0, 0);
        }
    }

    /**
     * Counts what waits, for each receiver for which something does.
     *
     * @param tooOld what was made before has not been confirmed for too long
     */
    Uni<List<Counts>> counts(Instant tooOld) {
        return sql.list(COUNTS, Tuple.of(Times.utc(tooOld)), DeliveryStore::counts);
    }

    /** Counts what waits for one receiver. */
    Uni<Counts> counts(Instant tooOld, String receiver) {
        return sql.list(COUNTS_OF_ONE, Tuple.of(Times.utc(tooOld), receiver), DeliveryStore::counts)
                .map(counts -> counts.get(0));
    }

    /**
     * Has notifications that were given up tried again, as if for the first time; answers which.
     *
     * @param id only this one; null: all
     * @param receiver only this one's; null: all
     */
    Uni<List<UUID>> replay(@Nullable UUID id, @Nullable String receiver) {
        return sql.list(REPLAY, Tuple.of(id, receiver), row -> row.getUUID(0));
    }

    /** Enables a receiver's webhook, or ends its pause; answers whether there was anything to end. */
    Uni<Boolean> enable(String receiver) {
        return sql.execute(ENABLE, Tuple.of(receiver)).map(rows -> rows.rowCount() > 0);
    }

    /** Has what waits for a receiver sent from now on, as if for the first time. */
    Uni<Void> sendFromNowOn(String receiver) {
        return sql.execute(FROM_NOW_ON, Tuple.of(receiver)).replaceWithVoid();
    }

    @Override
    public String backlog() {
        return "notifications";
    }

    @Override
    public Uni<Waiting> waiting() {
        return Waiting.read(sql, WAITING);
    }

    private static Counts counts(Row row) {
        return new Counts(row.getString(0), row.getLong(1), row.getLong(2), row.getLong(3));
    }
}
