package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Requests, their messages and attachments expire with the period of {@link RequestSettings#keptFor()} after closing. */
@ApplicationScoped
class RequestExpiry implements ExpiringRecords {

    private static final String EXPIRE = """
        delete from request where id in (
            select id from request where closed_at < $1 order by closed_at limit $2 for update skip locked)\
        """;

    private final Sql sql;
    private final RequestSettings settings;
    private final Clock clock;

    RequestExpiry(Sql sql, RequestSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        OffsetDateTime closedBefore = Helsinki.today(clock)
                .minus(settings.keptFor())
                .atStartOfDay(Helsinki.ZONE)
                .toOffsetDateTime();
        return sql.execute(EXPIRE, Tuple.of(closedBefore, limit)).map(rows -> (long) rows.rowCount());
    }
}
