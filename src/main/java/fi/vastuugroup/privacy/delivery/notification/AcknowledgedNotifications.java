package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes notifications some time after their receivers acknowledged them (invariant 14). */
@ApplicationScoped
class AcknowledgedNotifications implements ExpiringRecords {

    private final OutboxStore outbox;
    private final Clock clock;
    private final Period period;

    AcknowledgedNotifications(
            OutboxStore outbox, Clock clock, @ConfigProperty(name = "privacy.retention.outbox-period") Period period) {
        this.outbox = outbox;
        this.clock = clock;
        this.period = period;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return outbox.expireAcknowledged(Helsinki.dayBefore(clock, period), limit);
    }
}
