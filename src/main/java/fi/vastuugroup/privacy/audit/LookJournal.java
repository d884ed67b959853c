package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.eventloop.CallerContext;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.RecurringFaults;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Records looks durably before they are answered (invariant 10). Looks that arrive while a statement is under way are
 * written together by the next one: a look costs a share of a commit, not one of its own.
 */
@ApplicationScoped
public class LookJournal {

    private static final String RECORDING = "the recording of looks";
    private static final int MOST_WAITING = 10_000;
    private static final int LARGEST_WRITE = 1_000;
    private static final int LARGEST_WRITE_BYTES = 4_000_000;

    private final LookStore looks;
    private final RecurringFaults faults;
    private final Context writer;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();

    LookJournal(LookStore looks, RecurringFaults faults, Vertx vertx) {
        this.looks = looks;
        this.faults = faults;
        this.writer = vertx.getOrCreateContext();
    }

    /** A look whose answer waits, and where the answer goes on. */
    private record Waiting(Look look, Executor caller, CompletableFuture<Void> recorded) {

        void complete(@Nullable Throwable failure) {
            caller.execute(() -> settle(failure));
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
        enqueue(new Waiting(look, CallerContext.executor(), recorded));
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
        List<Waiting> taken = take();
        if (taken.isEmpty()) {
            writing.set(false);
            if (!queue.isEmpty()) {
                flush();
            }
            return;
        }
        looks.add(taken.stream().map(Waiting::look).toList())
                .subscribe()
                .with(
                        added -> {
                            faults.well(RECORDING);
                            complete(taken, null);
                        },
                        failure -> {
                            faults.failed(RECORDING, failure);
                            complete(taken, unavailable());
                        });
    }

    private void complete(List<Waiting> taken, @Nullable Throwable failure) {
        waiting.addAndGet(-taken.size());
        taken.forEach(look -> look.complete(failure));
        writer.runOnContext(ignored -> write());
    }

    private List<Waiting> take() {
        List<Waiting> taken = new ArrayList<>();
        int bytes = 0;
        while (taken.size() < LARGEST_WRITE && bytes < LARGEST_WRITE_BYTES) {
            Waiting next = queue.poll();
            if (next == null) {
                break;
            }
            bytes += next.look().identifiers().length();
            taken.add(next);
        }
        return taken;
    }

    private static ProblemException unavailable() {
        return new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "the look could not be recorded");
    }
}
