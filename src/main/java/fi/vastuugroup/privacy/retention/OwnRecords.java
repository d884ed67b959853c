package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.audit.AccessLogExpiry;
import fi.vastuugroup.privacy.delivery.Outbox;
import fi.vastuugroup.privacy.platform.Helsinki;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.RetentionSettings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.function.Function;

/** The records that the portal keeps of its own doing expire too: the access log, looks, acknowledged notifications. */
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
        Instant looksBefore = before(settings.accessLogPeriod());
        Instant acknowledgedBefore = before(settings.outboxPeriod());
        int batchSize = settings.batchSize();
        return transactions
                .asSystem(tx -> accessLog.expire(tx, looksBefore))
                .chain(() -> batches(tx -> accessLog.expireLooks(tx, looksBefore, batchSize)))
                .chain(() -> batches(
                        tx -> outbox.expire(tx, acknowledgedBefore, batchSize).map(Integer::longValue)));
    }

    private Uni<Void> batches(Function<SqlConnection, Uni<Long>> batch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.asSystem(batch))
                .whilst(deleted -> deleted > 0)
                .onItem()
                .ignoreAsUni();
    }

    /** The beginning of the day that is a period ago in Helsinki: what happened on that day is kept. */
    private Instant before(Period period) {
        return Helsinki.today(clock).minus(period).atStartOfDay(Helsinki.ZONE).toInstant();
    }
}
