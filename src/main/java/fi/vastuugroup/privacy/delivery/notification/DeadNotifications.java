package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes notifications that were given up when staff has not replayed them for long (invariant 14). */
@ApplicationScoped
public class DeadNotifications implements ExpiringRecords {

    private final OutboxStore outbox;
    private final Clock clock;
    private final Period period;

    DeadNotifications(
            OutboxStore outbox,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.dead-notifications-period") Period period) {
        this.outbox = outbox;
        this.clock = clock;
        this.period = period;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return outbox.expireDead(Helsinki.dayBefore(clock, period), limit);
    }
}
