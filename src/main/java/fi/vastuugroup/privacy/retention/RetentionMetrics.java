package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Shows {@code privacy_retention_last_run_seconds}: when the last run of any replica came to its end, in seconds since
 * 1970. It is no number until one has.
 */
@ApplicationScoped
class RetentionMetrics {

    private final Transactions transactions;
    private final RetentionRunRepository runs;
    private volatile double finishedAt = Double.NaN;

    RetentionMetrics(Transactions transactions, RetentionRunRepository runs, MeterRegistry registry) {
        this.transactions = transactions;
        this.runs = runs;
        Gauge.builder("privacy.retention.last.run", () -> finishedAt)
                .description("When the last run of retention came to its end, in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(
            identity = "retention-metrics",
            every = "{privacy.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transactions.asSystem(runs::lastFinished).invoke(this::show).replaceWithVoid();
    }

    private void show(@Nullable RetentionRunEntity last) {
        if (last != null && last.finishedAt != null) {
            finishedAt = last.finishedAt.toEpochSecond();
        }
    }
}
