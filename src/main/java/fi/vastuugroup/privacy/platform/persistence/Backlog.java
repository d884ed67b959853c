package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells what waits to be done, for those who watch over the portal: how much, and since when. The feature that owns it
 * implements it; {@link BacklogMetrics} asks in the transaction of one look at it.
 */
public interface Backlog {

    /** So many are counted at the most: an operator asks whether it grows, and counting all of them would cost the more. */
    int COUNTED = 10_000;

    /** What waits, as the metrics name it. */
    String backlog();

    /** Counts what waits, within a transaction. */
    Uni<Waiting> waiting();

    /**
     * What waits.
     *
     * @param count how much, up to {@link #COUNTED}
     * @param since since when the oldest of it waits; null when nothing does
     */
    record Waiting(long count, @Nullable Instant since) {

        /** Reads a count up to its parameter, and the oldest time, by a statement of one row. */
        public static Uni<Waiting> read(Sql sql, String statement) {
            return sql.list(statement, Tuple.of(COUNTED), Waiting::of).map(rows -> rows.get(0));
        }

        private static Waiting of(Row row) {
            OffsetDateTime since = row.getOffsetDateTime(1);
            return new Waiting(row.getLong(0), since == null ? null : since.toInstant());
        }
    }
}
