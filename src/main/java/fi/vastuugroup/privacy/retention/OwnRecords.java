package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.audit.AccessLogExpiry;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Deletes, in each run, the records that the portal keeps of its own doing (invariant 14): the access log, looks,
 * acknowledged notifications, and whatever other features keep.
 */
@ApplicationScoped
class OwnRecords {

    private final Transactions transactions;
    private final AccessLogExpiry accessLog;
    private final OutboxStore outbox;
    private final List<ExpiringRecords> others;
    private final RetentionSettings settings;
    private final Clock clock;

    OwnRecords(
            Transactions transactions,
            AccessLogExpiry accessLog,
            OutboxStore outbox,
            @All List<ExpiringRecords> others,
            RetentionSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.others = others;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<Void> expire() {
        Instant looksBefore = Helsinki.dayBefore(clock, settings.accessLogPeriod());
        Instant acknowledgedBefore = Helsinki.dayBefore(clock, settings.outboxPeriod());
        int batchSize = settings.batchSize();
        return transactions
                .asSystem(() -> accessLog.expire(looksBefore))
                .chain(() -> batches(() -> accessLog.expireLooks(looksBefore, batchSize)))
                .chain(() -> batches(
                        () -> outbox.expire(acknowledgedBefore, batchSize).map(Integer::longValue)))
                .chain(() -> expireOthers(batchSize));
    }

    private Uni<Void> expireOthers(int batchSize) {
        return Sequences.each(others, records -> batches(() -> records.expire(batchSize)));
    }

    private Uni<Void> batches(Supplier<Uni<Long>> batch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.asSystem(batch))
                .whilst(deleted -> deleted > 0)
                .onItem()
                .ignoreAsUni();
    }
}
