package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.audit.AccessLogExpiry;
import fi.vastuugroup.privacy.delivery.Outbox;
import fi.vastuugroup.privacy.platform.Helsinki;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.RetentionSettings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;

/** The records that the portal keeps of its own doing expire too: the access log, acknowledged notifications. */
@ApplicationScoped
class OwnRecords {

    private final Transactions transactions;
    private final AccessLogExpiry accessLog;
    private final Outbox outbox;
    private final RetentionSettings settings;
    private final Clock clock;

    OwnRecords(
            Transactions transactions,
            AccessLogExpiry accessLog,
            Outbox outbox,
            RetentionSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<Void> expire() {
        return transactions
                .asSystem(tx -> accessLog.expire(tx, before(settings.accessLogPeriod())))
                .chain(() -> Multi.createBy()
                        .repeating()
                        .uni(() -> transactions.asSystem(
                                tx -> outbox.expire(tx, before(settings.outboxPeriod()), settings.batchSize())))
                        .whilst(deleted -> deleted > 0)
                        .onItem()
                        .ignoreAsUni());
    }

    /** The beginning of the day that is a period ago in Helsinki: what happened on that day is kept. */
    private Instant before(Period period) {
        return Helsinki.today(clock).minus(period).atStartOfDay(Helsinki.ZONE).toInstant();
    }
}
