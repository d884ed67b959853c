package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Starts a retention run shortly after the start of the application and then at the configured pace. A clock that runs ahead
 * of the database's deletes nothing: what is gone too early does not come back, and what is due is deleted an hour later.
 */
@ApplicationScoped
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final RetentionRun retention;
    private final Transactions transactions;
    private final DatabaseDayReads database;
    private final Clock clock;

    RetentionJob(RetentionRun retention, Transactions transactions, DatabaseDayReads database, Clock clock) {
        this.retention = retention;
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            identity = "retention",
            every = "{privacy.retention.every}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return transactions.asSystem(database::today).chain(this::runUnlessAhead);
    }

    private Uni<Void> runUnlessAhead(LocalDate databasesDay) {
        LocalDate today = Helsinki.today(clock);
        if (today.isAfter(databasesDay)) {
            LOG.errorf("nothing is deleted: the day is %s here and %s in the database", today, databasesDay);
            return Uni.createFrom().voidItem();
        }
        return retention.run().replaceWithVoid();
    }
}
