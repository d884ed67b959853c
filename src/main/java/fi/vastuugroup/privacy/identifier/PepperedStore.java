package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads and writes a table with keyed hashes, whose rows one statement brings to the next version of the pepper. */
public abstract class PepperedStore implements PepperedRecords {

    private final Sql sql;
    private final String table;
    private final String outside;
    private final String wrap;

    /**
     * A table, with its statements.
     *
     * @param outside counts the rows whose version is below $1 or above $2
     * @param wrap wraps the rows of version $1, $2 at most, with the pads $3 and $4 ({@code hmac_sha256}), passes by
     *     those that are locked and makes their version $5; the rows it writes are counted
     */
    protected PepperedStore(Sql sql, String table, String outside, String wrap) {
        this.sql = sql;
        this.table = table;
        this.outside = outside;
        this.wrap = wrap;
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public Uni<Long> outside(short oldest, short newest) {
        return sql.execute(outside, Tuple.of(oldest, newest))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Integer> wrap(PepperWrap with, int limit) {
        return sql.execute(wrap, Tuple.of(with.from(), limit, with.inner(), with.outer(), with.to()))
                .map(rows -> rows.rowCount());
    }
}
