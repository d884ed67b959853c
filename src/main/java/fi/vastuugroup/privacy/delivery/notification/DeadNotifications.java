package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes notifications that were given up when staff has not replayed them for long (invariant 14). Confirmed ones go
 * with the outbox.
 */
@ApplicationScoped
public class DeadNotifications implements ExpiringRecords {

    private static final ExpiringTable NOTIFICATIONS =
            new ExpiringTable("outbox", "id", "dead_at < $1 and acknowledged_at is null");

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
        return NOTIFICATIONS.expire(sql, Helsinki.dayBefore(clock, period), limit);
    }
}
