package fi.vastuugroup.privacy.register.ingestion;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.identity.client.SourceSystems;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Feeds the register: a chunk of lines is one transaction with its audit events and everything that follows from it.
 * The lines of a chunk keep their order. A line that cannot be stored is rejected alone.
 */
@ApplicationScoped
public class Ingestion {

    private static final int ATTEMPTS = 5;
    private static final String DATA_EXCEPTION = "22";

    /** Ends the transaction of a trial, which leaves its answers and nothing else. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<LineAnswer> answers;

        TakenBack(List<LineAnswer> answers) {
            super(null, null, false, false);
            this.answers = answers;
        }
    }

    private final Transactions transactions;
    private final BatchReader reader;
    private final BatchReads register;
    private final ChunkPipeline pipeline;
    private final MeterRegistry metrics;

    Ingestion(
            Transactions transactions,
            BatchReader reader,
            BatchReads register,
            ChunkPipeline pipeline,
            MeterRegistry metrics) {
        this.transactions = transactions;
        this.reader = reader;
        this.register = register;
        this.pipeline = pipeline;
        this.metrics = metrics;
    }

    /** Shows each counter from the start, for what tells how much it grew does not see a first count that came with it. */
    void atStart(@Observes StartupEvent start, SourceSystems sources) {
        sources.byId()
                .keySet()
                .forEach(source ->
                        Stream.of(LineAnswer.Outcome.values()).forEach(outcome -> counter(source, outcome.slug())));
    }

    /**
     * Stores a chunk of a source's lines.
     *
     * @return an answer for each line in their order, once the chunk is committed
     */
    public Uni<List<LineAnswer>> ingest(SourceRights source, List<NumberedLine> lines) {
        return ingestRead(source, read(source, lines));
    }

    /** Reads the lines of a chunk; on any thread, for that takes about as long as to store them. */
    List<Read> read(SourceRights source, List<NumberedLine> lines) {
        return lines.stream()
                .map(reader::read)
                .map(read -> unambiguous(source, read))
                .toList();
    }

    /** As {@link #ingest}, of lines that were read. */
    Uni<List<LineAnswer>> ingestRead(SourceRights source, List<Read> reads) {
        return each(reads, some -> store(source, some)).invoke(answers -> count(source, answers));
    }

    /**
     * Tries a chunk of lines that were read: they are stored, and taken back with all that comes of it before anybody can
     * see it.
     *
     * @return the answer that each line would have
     */
    Uni<List<LineAnswer>> tryRead(SourceRights source, List<Read> reads) {
        return each(reads, some -> tried(source, some));
    }

    /** Takes lines together, and one by one where a value of one of them does not fit the database. */
    private static Uni<List<LineAnswer>> each(List<Read> reads, Function<List<Read>, Uni<List<LineAnswer>>> taken) {
        return taken.apply(reads)
                .onFailure(Ingestion::unstorable)
                .recoverWithUni(() -> Multi.createFrom()
                        .iterable(reads)
                        .onItem()
                        .transformToUniAndConcatenate(read -> alone(read, taken))
                        .collect()
                        .asList());
    }

    /** Counts what became of a chunk's lines, by source and outcome: both are closed lists. */
    private void count(SourceRights source, List<LineAnswer> answers) {
        answers.stream()
                .collect(groupingBy(answer -> answer.outcome().slug(), counting()))
                .forEach((outcome, lines) -> counter(source.id(), outcome).increment(lines));
    }

    private Counter counter(String source, String outcome) {
        return metrics.counter("privacy.ingestion.lines", "source", source, "outcome", outcome);
    }

    private static Read unambiguous(SourceRights source, Read read) {
        BatchLine line = read.line();
        return line != null && PersonKeys.contradict(source.id(), line.person())
                ? new Read(
                        read.number(),
                        null,
                        LineAnswer.rejected(
                                read.number(),
                                "identity-conflict",
                                "person.id and person.crmId are two ids of the CRM"))
                : read;
    }

    private Uni<List<LineAnswer>> store(SourceRights source, List<Read> reads) {
        return inTransaction(() -> pipeline.run(source, reads).map(ChunkPipeline.Stored::answers));
    }

    private Uni<List<LineAnswer>> tried(SourceRights source, List<Read> reads) {
        return inTransaction(() -> pipeline.store(source, reads)
                        .<List<LineAnswer>>chain(stored -> Uni.createFrom().failure(new TakenBack(stored.answers()))))
                .onFailure(TakenBack.class)
                .recoverWithItem(taken -> ((TakenBack) taken).answers);
    }

    private Uni<List<LineAnswer>> inTransaction(Supplier<Uni<List<LineAnswer>>> work) {
        return Uni.createFrom()
                .deferred(() -> transactions.asSystem(() -> register.planAnew().chain(work::get)))
                .onFailure(ChunkPipeline.Overtaken.class)
                .retry()
                .atMost(ATTEMPTS);
    }

    private static Uni<LineAnswer> alone(Read read, Function<List<Read>, Uni<List<LineAnswer>>> taken) {
        return taken.apply(List.of(read))
                .map(answers -> answers.get(0))
                .onFailure(Ingestion::unstorable)
                .recoverWithItem(LineAnswer.rejected(read.number(), "not-storable", "a value is out of range"));
    }

    /** Whether a value of a line does not fit the database. */
    static boolean unstorable(Throwable failure) {
        return failure instanceof PgException database
                && database.getSqlState() != null
                && database.getSqlState().startsWith(DATA_EXCEPTION);
    }
}
