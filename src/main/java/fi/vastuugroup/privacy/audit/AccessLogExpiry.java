package fi.vastuugroup.privacy.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** The end of the access log's own period. The application cannot delete from the log; it asks the owner's function. */
@ApplicationScoped
public class AccessLogExpiry {

    private static final String EXPIRE = "select expire_access_log($1)";

    /** Deletes the entries from before an instant; the number deleted. */
    public Uni<Long> expire(SqlConnection transaction, Instant before) {
        return transaction
                .preparedQuery(EXPIRE)
                .execute(Tuple.of(before.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
