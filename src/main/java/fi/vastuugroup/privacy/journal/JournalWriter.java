package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Times;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes journal entries to the files outside the database, at least once: a process that dies between the file and its
 * note leaves entries that are written again, and replaying an entry twice does no harm (src/docs/decisions/0008).
 */
@ApplicationScoped
public class JournalWriter implements ExpiringRecords {

    private static final int CLAIM = 500;
    private static final int ROUNDS = 100;

    /** Longer than a file takes, so that only the dead lose entries to another. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String CLAIM_UNWRITTEN = """
            update journal_entry set due_at = $2
            where id in (
                select id from journal_entry where written_at is null and due_at <= $1
                order by id limit $3 for update skip locked)
            returning id, kind, content, created_at""";

    private static final String WRITTEN = "update journal_entry set written_at = $2 where id = any($1)";

    private static final ExpiringTable ENTRIES = new ExpiringTable("journal_entry", "id", "written_at < $1");

    private final Sql sql;
    private final Transactions transactions;
    private final JournalFiles files;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Period period;

    JournalWriter(
            Sql sql,
            Transactions transactions,
            JournalFiles files,
            MeterRegistry metrics,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.journal-rows-period", defaultValue = "P7D") Period period) {
        this.sql = sql;
        this.transactions = transactions;
        this.files = files;
        this.metrics = metrics;
        this.clock = clock;
        this.period = period;
    }

    /** An entry on its way to the file. */
    private record Entry(UUID id, String kind, JsonObject content, Instant at) {

        JsonObject line() {
            return new JsonObject()
                    .put("id", id.toString())
                    .put("kind", kind)
                    .put("at", at.toString())
                    .put("content", content);
        }
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

    private Uni<List<Entry>> claim() {
        Instant now = clock.instant();
        return sql.list(
                        CLAIM_UNWRITTEN,
                        Tuple.of(Times.utc(now), Times.utc(now.plus(LEASE)), CLAIM),
                        JournalWriter::entry)
                .map(entries -> entries.stream()
                        .sorted(Comparator.comparing(entry -> entry.id().toString()))
                        .toList());
    }

    private Uni<Void> write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] ids = entries.stream().map(Entry::id).toArray(UUID[]::new);
        return files.add(ids[0], entries.stream().map(Entry::line).toList())
                .onFailure()
                .invoke(() -> metrics.counter("privacy.journal.failures").increment())
                .chain(() ->
                        transactions.asSystem(() -> sql.execute(WRITTEN, Tuple.of(ids, Times.utc(clock.instant())))))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return ENTRIES.expire(sql, Times.now(clock).minus(period).toInstant(), limit);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getUUID(0),
                row.getString(1),
                row.getJsonObject(2),
                row.getOffsetDateTime(3).toInstant());
    }
}
