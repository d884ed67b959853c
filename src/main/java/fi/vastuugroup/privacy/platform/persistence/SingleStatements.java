package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Runs statements that are a transaction of their own, for hot paths on tables that hold no data of a named person: a
 * single round trip, prepared once a connection. Row-level security shows them no row of a person; all else goes
 * through {@link Transactions}.
 */
@ApplicationScoped
public class SingleStatements {

    private final Pool pool;

    SingleStatements(Pool pool) {
        this.pool = pool;
    }

    /** Runs one statement; committed when the answer is there. */
    public Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters);
    }
}
