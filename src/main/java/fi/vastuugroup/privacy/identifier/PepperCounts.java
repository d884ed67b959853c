package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

/** Counts the rows of a table by their pepper's version. */
public final class PepperCounts {

    private static final String OUTSIDE = "select count(*) from %s where (pepper_version < $1 or pepper_version > $2)";

    private PepperCounts() {}

    /**
     * Counts the rows outside a range of versions.
     *
     * @param table a table with {@code pepper_version}, and a condition where not all rows count
     */
    public static Uni<Long> outside(Sql sql, String table, short oldest, short newest) {
        return sql.execute(OUTSIDE.formatted(table), Tuple.of(oldest, newest))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
