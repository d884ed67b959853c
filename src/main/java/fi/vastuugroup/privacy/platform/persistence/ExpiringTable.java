package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Deletes rows of a table when their period is over, so many at a time, and leaves those that somebody else has locked:
 * the way of nearly all {@link ExpiringRecords}.
 */
public final class ExpiringTable {

    private final String statement;

    /**
     * @param table its name
     * @param key the columns of its key, separated by commas
     * @param over what holds of a row whose period is over, where {@code $1} is the time that is given on deletion
     */
    public ExpiringTable(String table, String key, String over) {
        this.statement = """
                delete from %1$s where (%2$s) in (
                    select %2$s from %1$s where %3$s limit $2 for update skip locked)""".formatted(table, key, over);
    }

    /** Deletes up to so many rows whose period is over at the time; answers how many. */
    public Uni<Long> expire(Sql sql, Instant time, int limit) {
        return delete(sql, Tuple.of(time.atOffset(ZoneOffset.UTC), limit));
    }

    /** Does the same where the table's time is a date. */
    public Uni<Long> expire(Sql sql, LocalDate date, int limit) {
        return delete(sql, Tuple.of(date, limit));
    }

    private Uni<Long> delete(Sql sql, Tuple parameters) {
        return sql.execute(statement, parameters).map(rows -> (long) rows.rowCount());
    }
}
