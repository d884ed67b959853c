package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Records looks durably before they are answered (invariant 10). Looks that arrive while a statement is under way are
 * written together by the next one: a look costs a share of a commit, not one of its own.
 */
@ApplicationScoped
public class LookJournal {

    private static final Logger LOG = Logger.getLogger(LookJournal.class);

    private static final int MOST_WAITING = 10_000;
    private static final int LARGEST_WRITE = 1_000;
    private static final int LARGEST_WRITE_BYTES = 4_000_000;

    private static final String INSERT = """
            insert into look (id, at, viewer_kind, viewer, purpose, operation, identifiers)
            select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[])""";

    private final SingleStatements statements;
    private final Context writer;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();

    LookJournal(SingleStatements statements, Vertx vertx) {
        this.statements = statements;
        this.writer = vertx.getOrCreateContext();
    }

    /** A look whose answer waits, and where the answer goes on. */
    private record Waiting(Look look, @Nullable Context context, CompletableFuture<Void> recorded) {

        void complete(@Nullable Throwable failure) {
            if (context == null) {
                settle(failure);
            } else {
                context.runOnContext(ignored -> settle(failure));
            }
        }

        private void settle(@Nullable Throwable failure) {
            if (failure == null) {
                recorded.complete(null);
            } else {
                recorded.completeExceptionally(failure);
            }
        }
    }

    /**
     * Begins to record a look at once, whether or not the answer is awaited yet, so that the decision can be read
     * meanwhile.
     *
     * @return completes when the record is durable; fails with {@code service-unavailable} when it is not: then nothing
     *     may be answered
     */
    public Uni<Void> record(Look look) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return Uni.createFrom().failure(unavailable());
        }
        CompletableFuture<Void> recorded = new CompletableFuture<>();
        enqueue(new Waiting(look, Vertx.currentContext(), recorded));
        return Uni.createFrom().completionStage(recorded);
    }

    private void enqueue(Waiting look) {
        queue.add(look);
        flush();
    }

    private void flush() {
        if (writing.compareAndSet(false, true)) {
            writer.runOnContext(ignored -> write());
        }
    }

    private void write() {
        List<Waiting> looks = take();
        if (looks.isEmpty()) {
            writing.set(false);
            if (!queue.isEmpty()) {
                flush();
            }
            return;
        }
        statements.execute(INSERT, parameters(looks)).subscribe().with(rows -> complete(looks, null), failure -> {
            LOG.errorf(
                    "looks not recorded, %d checks unanswered: %s",
                    looks.size(), failure.getClass().getName());
            complete(looks, unavailable());
        });
    }

    private void complete(List<Waiting> looks, @Nullable Throwable failure) {
        waiting.addAndGet(-looks.size());
        looks.forEach(look -> look.complete(failure));
        writer.runOnContext(ignored -> write());
    }

    private List<Waiting> take() {
        List<Waiting> looks = new ArrayList<>();
        int bytes = 0;
        while (looks.size() < LARGEST_WRITE && bytes < LARGEST_WRITE_BYTES) {
            Waiting next = queue.poll();
            if (next == null) {
                break;
            }
            bytes += next.look().identifiers().length();
            looks.add(next);
        }
        return looks;
    }

    private static Tuple parameters(List<Waiting> looks) {
        return Tuple.from(List.of(
                column(looks, Look::id).toArray(UUID[]::new),
                column(looks, look -> look.at().atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new),
                column(looks, Look::viewerKind).toArray(String[]::new),
                column(looks, Look::viewer).toArray(String[]::new),
                column(looks, Look::purpose).toArray(String[]::new),
                column(looks, Look::operation).toArray(String[]::new),
                column(looks, Look::identifiers).toArray(Buffer[]::new)));
    }

    private static <T> List<T> column(List<Waiting> looks, Function<Look, T> value) {
        return looks.stream().map(Waiting::look).map(value).toList();
    }

    private static ProblemException unavailable() {
        return new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "the look could not be recorded");
    }
}
