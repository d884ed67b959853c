package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

/** A table whose rows one statement brings to the next version. */
public abstract class PepperedStore implements PepperedRecords {

    private final Sql sql;
    private final String name;
    private final String counted;
    private final String wrap;

    /**
     * A table of which all rows count.
     *
     * @param wrap wraps the rows of version $1, $2 at most, with the pads $3 and $4 ({@code hmac_sha256}), passes by
     *     those that are locked and makes their version $5; the rows it writes are counted
     */
    protected PepperedStore(Sql sql, String name, String wrap) {
        this(sql, name, name, wrap);
    }

    /** @param counted the rows that have a hash, as a relation with {@code pepper_version} */
    protected PepperedStore(Sql sql, String name, String counted, String wrap) {
        this.sql = sql;
        this.name = name;
        this.counted = counted;
        this.wrap = wrap;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Uni<Long> outside(short oldest, short newest) {
        return PepperCounts.outside(sql, counted, oldest, newest);
    }

    @Override
    public Uni<Integer> wrap(PepperWrap with, int limit) {
        return sql.execute(wrap, Tuple.of(with.from(), limit, with.inner(), with.outer(), with.to()))
                .map(rows -> rows.rowCount());
    }
}
