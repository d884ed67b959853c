package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Deletes the access log's entries when their period is over, and the looks they were derived from. The application
 * cannot delete from either; it asks the owner's functions.
 */
@ApplicationScoped
public class AccessLogExpiry {

    private static final String EXPIRE_LOOKS = "select expire_looks($1, $2)";
    private static final String EXPIRE = "select expire_access_log($1)";

    private final Sql sql;

    AccessLogExpiry(Sql sql) {
        this.sql = sql;
    }

    /** Deletes the entries from before an instant; the number deleted. */
    public Uni<Long> expire(Instant before) {
        return sql.execute(EXPIRE, Tuple.of(before.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Deletes up to so many records of looks from before an instant whose entries are derived; the number deleted. */
    public Uni<Long> expireLooks(Instant before, int limit) {
        return sql.execute(EXPIRE_LOOKS, Tuple.of(before.atOffset(ZoneOffset.UTC), limit))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
