package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Writes journal entries to the files outside the database, at least once: a process that dies between the file and its
 * note leaves entries that are written again, and replaying an entry twice does no harm (src/docs/decisions/0008).
 */
@ApplicationScoped
public class JournalWriter {

    private static final int CLAIM = 500;
    private static final int ROUNDS = 100;

    /** Longer than a file takes, so that only the dead lose entries to another. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final JournalStore journal;
    private final JournalFiles files;
    private final MeterRegistry metrics;
    private final Clock clock;

    JournalWriter(
            Transactions transactions, JournalStore journal, JournalFiles files, MeterRegistry metrics, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.files = files;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Shows the counter from the start, for an alarm on how much it grew does not see a first failure that came with it. */
    void atStart(@Observes StartupEvent start) {
        failures();
    }

    private Counter failures() {
        return metrics.counter("privacy.journal.failures");
    }

    @Scheduled(
            identity = "journal-writer",
            every = "{privacy.journal.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return writePending().replaceWithVoid();
    }

    /** Writes the entries that are not written yet; answers how many. A failure leaves them to a later attempt. */
    public Uni<Integer> writePending() {
        return round(0, 0);
    }

    private Uni<Integer> round(int round, int sum) {
        return transactions.asSystem(this::claim).call(this::write).chain(entries -> {
            int total = sum + entries.size();
            return entries.size() < CLAIM || round == ROUNDS ? Uni.createFrom().item(total) : round(round + 1, total);
        });
    }

    private Uni<List<UnwrittenEntry>> claim() {
        Instant now = clock.instant();
        return journal.claimUnwritten(now, now.plus(LEASE), CLAIM)
                .map(entries -> entries.stream()
                        .sorted(Comparator.comparing(entry -> entry.id().toString()))
                        .toList());
    }

    private Uni<Void> write(List<UnwrittenEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> ids = entries.stream().map(UnwrittenEntry::id).toList();
        return files.add(ids.get(0), entries.stream().map(UnwrittenEntry::line).toList())
                .onFailure()
                .invoke(() -> failures().increment())
                .chain(() -> transactions.asSystem(() -> journal.written(ids, clock.instant())));
    }
}
