package fi.vastuugroup.privacy.platform.persistence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows {@code privacy_backlog_size} and {@code privacy_backlog_age_seconds} of whatever waits to be done. A job looks at
 * it, so that nobody who reads the metrics makes the database work; the age goes on between two looks, and when none
 * succeeds.
 */
@ApplicationScoped
class BacklogMetrics {

    private static final Backlog.Waiting NOTHING = new Backlog.Waiting(0, null);

    private final Transactions transactions;
    private final List<Backlog> backlogs;
    private final Clock clock;
    private final Map<String, Backlog.Waiting> seen = new ConcurrentHashMap<>();

    BacklogMetrics(Transactions transactions, @All List<Backlog> backlogs, Clock clock, MeterRegistry registry) {
        this.transactions = transactions;
        this.backlogs = backlogs;
        this.clock = clock;
        backlogs.forEach(backlog -> show(backlog.backlog(), registry));
    }

    @Scheduled(
            identity = "backlog-metrics",
            every = "{privacy.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Sequences.eachWhateverFails(
                backlogs,
                backlog -> transactions
                        .asSystem(backlog::waiting)
                        .invoke(waiting -> seen.put(backlog.backlog(), waiting))
                        .replaceWithVoid());
    }

    private void show(String what, MeterRegistry registry) {
        Gauge.builder("privacy.backlog.size", () -> of(what).count())
                .description("How much waits to be done, up to " + Backlog.COUNTED)
                .tag("of", what)
                .register(registry);
        Gauge.builder("privacy.backlog.age", () -> seconds(of(what).since()))
                .description("How long the oldest that waits to be done has waited")
                .baseUnit("seconds")
                .tag("of", what)
                .register(registry);
    }

    private Backlog.Waiting of(String what) {
        return seen.getOrDefault(what, NOTHING);
    }

    private long seconds(@Nullable Instant since) {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }
}
