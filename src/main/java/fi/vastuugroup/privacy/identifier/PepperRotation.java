package fi.vastuugroup.privacy.identifier;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.summingLong;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Wraps the hashes that are stored under the previous pepper, batch by batch, each a transaction of its own. Any number
 * of replicas work at it, each can be killed at any time, and between two batches everything is found as ever
 * (src/docs/decisions/0014). {@code privacy_pepper_rows_left} counts by table what is left.
 */
@ApplicationScoped
public class PepperRotation {

    private static final int BATCH = 500;

    private final Peppers peppers;
    private final List<PepperedRecords> tables;
    private final Transactions transactions;
    private final MultiGauge left;

    PepperRotation(
            Peppers peppers, @All List<PepperedRecords> tables, Transactions transactions, MeterRegistry registry) {
        this.peppers = peppers;
        this.tables = tables;
        this.transactions = transactions;
        this.left = MultiGauge.builder("privacy.pepper.rows.left")
                .description("Rows under an older pepper than the newest that is matched, by table")
                .register(registry);
    }

    @Scheduled(
            identity = "pepper-rotation",
            every = "{privacy.pepper-wrapping.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return wrapAll().onItemOrFailure().call((wrapped, failure) -> count()).replaceWithVoid();
    }

    /**
     * Wraps the rows that nobody else works on, if the newest pepper is the one that is written; after a rotation,
     * forgets what only that needed. Answers how many batches had something to do.
     */
    public Uni<Long> wrapAll() {
        PepperChain chain = peppers.chain();
        if (!chain.rotating()) {
            return eachTable(table -> table.forgetPrevious(BATCH));
        }
        if (chain.written() != chain.newest()) {
            return Uni.createFrom().item(0L);
        }
        PepperWrap wrap = chain.wrap();
        return eachTable(table -> table.wrap(wrap, BATCH));
    }

    /** One table that fails leaves no other as it is. */
    private Uni<Long> eachTable(Function<PepperedRecords, Uni<Integer>> batch) {
        return Multi.createFrom()
                .iterable(tables)
                .onItem()
                .transformToUni(table -> batches(() -> batch.apply(table)))
                .collectFailures()
                .concatenate()
                .collect()
                .with(summingLong(Long::longValue));
    }

    private Uni<Long> batches(Supplier<Uni<Integer>> batch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.asSystem(batch))
                .whilst(done -> done > 0)
                .filter(done -> done > 0)
                .collect()
                .with(counting());
    }

    /** How many rows of each table are older than the newest pepper that is matched; shown as a metric as well. */
    public Uni<Map<String, Long>> count() {
        short newest = peppers.chain().newest();
        return outside(newest, Short.MAX_VALUE)
                .invoke(counts -> left.register(
                        counts.entrySet().stream()
                                .<MultiGauge.Row<?>>map(
                                        table -> MultiGauge.Row.of(Tags.of("table", table.getKey()), table.getValue()))
                                .toList(),
                        true));
    }

    /** How many rows of each table would not be found: of versions that are not matched. */
    Uni<Map<String, Long>> unmatched() {
        PepperChain chain = peppers.chain();
        return outside(chain.oldest(), chain.newest());
    }

    private Uni<Map<String, Long>> outside(short oldest, short newest) {
        return transactions.asSystem(() -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            return Sequences.each(
                            tables,
                            table -> table.outside(oldest, newest).invoke(count -> counts.put(table.name(), count)))
                    .replaceWith(counts);
        });
    }
}
