package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notifications that were given up stay for staff to replay, and go when nobody has for long (invariant 14).
 * Confirmed ones go with the outbox.
 */
@ApplicationScoped
public class DeadNotifications implements ExpiringRecords {

    private static final String EXPIRE = """
            delete from outbox where id in (
                select id from outbox where dead_at < $1 and acknowledged_at is null limit $2 for update skip locked)""";

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    DeadNotifications(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.dead-notifications-period", defaultValue = "P12M")
                    Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(
                        EXPIRE,
                        Tuple.of(
                                Helsinki.today(clock)
                                        .minus(period)
                                        .atStartOfDay(Helsinki.ZONE)
                                        .toInstant()
                                        .atOffset(ZoneOffset.UTC),
                                limit))
                .map(rows -> (long) rows.rowCount());
    }
}
