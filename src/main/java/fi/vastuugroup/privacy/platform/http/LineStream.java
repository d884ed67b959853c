package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.problem.Faults;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request of lines by lines, both streamed and of any length: lines are gathered into chunks, so many chunks
 * are worked on at a time, and the request waits while they are. Answers are written in the order of the lines, each
 * when its chunk's work is done, so that an answer that was seen is an answer that holds; who reads them slowly is sent
 * no more than that. Everything runs on the request's event loop.
 */
public final class LineStream {

    /**
     * The limits of a stream.
     *
     * @param chunkLines how many lines are worked on at once
     * @param chunks how many chunks are worked on at the same time; 1 where a chunk builds upon the one before
     * @param lineBytes the longest line; a longer one is handed on without its bytes
     * @param gather how long a chunk that is not full waits for more lines
     * @param silence how long the sender may say nothing
     */
    public record Limits(int chunkLines, int chunks, int lineBytes, Duration gather, Duration silence) {}

    /** Works on the lines of a stream. */
    public interface Work {

        /** Receives every byte of the request, in order, before its lines are answered. */
        default void receiving(byte[] bytes) {}

        /**
         * Works on a chunk. The supplier is asked for the answer, lines' ends included, when the answers to all lines
         * before were written; if the stream ends before that, never.
         */
        Uni<Supplier<Buffer>> answer(List<NumberedLine> lines);

        /**
         * The last line of the answer, by which the reader knows that it is whole.
         *
         * @param problem why the stream ended before its end, or null
         */
        Buffer close(@Nullable ProblemType problem);
    }

    /** A chunk whose answer is worked on, or waits for those before it. */
    private static final class Chunk {
        private @Nullable Supplier<Buffer> answer;
        private @Nullable Throwable failure;

        boolean isDone() {
            return answer != null || failure != null;
        }
    }

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Vertx vertx;
    private final Limits limits;
    private final Work work;
    private final UniEmitter<? super Void> done;
    private final LineSplitter splitter;
    private final Deque<NumberedLine> waiting = new ArrayDeque<>();
    private final Deque<Chunk> working = new ArrayDeque<>();
    private boolean full;
    private boolean requestEnded;
    private boolean finished;
    private @Nullable Long gatherTimer;
    private @Nullable Long silenceTimer;

    private LineStream(RoutingContext context, Limits limits, Work work, UniEmitter<? super Void> done) {
        this.request = context.request();
        this.response = context.response();
        this.vertx = context.vertx();
        this.limits = limits;
        this.work = work;
        this.done = done;
        this.splitter = new LineSplitter(limits.lineBytes(), waiting::add);
    }

    /**
     * Runs a stream to its end. Fails only before the first answer was written, so that a failure still becomes a
     * problem; later the last line tells of it.
     */
    public static Uni<Void> run(RoutingContext context, Limits limits, String mediaType, Work work) {
        return Uni.createFrom().emitter(emitter -> {
            context.response().putHeader("Content-Type", mediaType);
            new LineStream(context, limits, work, emitter).start();
        });
    }

    private void start() {
        request.handler(data -> {
            if (finished) {
                return;
            }
            heard();
            byte[] bytes = data.getBytes();
            work.receiving(bytes);
            splitter.add(bytes);
            next();
        });
        request.endHandler(end -> {
            requestEnded = true;
            if (!finished) {
                splitter.end();
                next();
            }
        });
        request.exceptionHandler(gone -> abandon());
        response.closeHandler(closed -> abandon());
        response.exceptionHandler(gone -> abandon());
        heard();
        request.resume();
    }

    private void heard() {
        cancel(silenceTimer);
        silenceTimer = vertx.setTimer(limits.silence().toMillis(), timer -> {
            if (working.isEmpty() && !full && !requestEnded) {
                finish(new ProblemException(ProblemType.REQUEST_TIMEOUT, "nothing was sent for too long"));
            }
        });
    }

    private void next() {
        while (!finished
                && mayWork()
                && (waiting.size() >= limits.chunkLines() || requestEnded && !waiting.isEmpty())) {
            work();
        }
        if (finished) {
            return;
        }
        if (!requestEnded) {
            hearOrWait();
        }
        if (requestEnded && working.isEmpty() && waiting.isEmpty() && !full) {
            finish(null);
        } else if (mayWork() && !waiting.isEmpty() && gatherTimer == null) {
            gatherTimer = vertx.setTimer(limits.gather().toMillis(), timer -> {
                gatherTimer = null;
                if (mayWork() && !finished && !waiting.isEmpty()) {
                    work();
                    next();
                }
            });
        }
    }

    /** Reads from the sender only while there is room for what it says: that is what keeps memory constant. */
    private void hearOrWait() {
        if (mayWork()) {
            request.resume();
        } else {
            request.pause();
        }
    }

    private boolean mayWork() {
        return !full && working.size() < limits.chunks();
    }

    private void work() {
        cancel(gatherTimer);
        gatherTimer = null;
        List<NumberedLine> lines = new ArrayList<>(Math.min(waiting.size(), limits.chunkLines()));
        while (lines.size() < limits.chunkLines() && !waiting.isEmpty()) {
            lines.add(waiting.poll());
        }
        Chunk chunk = new Chunk();
        working.add(chunk);
        answer(lines)
                .subscribe()
                .with(
                        answer -> {
                            chunk.answer = answer;
                            write();
                        },
                        failure -> {
                            chunk.failure = failure;
                            write();
                        });
    }

    private Uni<Supplier<Buffer>> answer(List<NumberedLine> lines) {
        try {
            return work.answer(lines);
        } catch (RuntimeException refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    /**
     * Writes the answers of finished chunks, in the order of the lines; a chunk that failed ends the stream where it
     * stands.
     */
    private void write() {
        while (!finished && !working.isEmpty() && working.peek().isDone()) {
            Chunk first = working.remove();
            if (first.answer == null) {
                finish(first.failure);
                return;
            }
            write(first.answer.get());
        }
        if (!finished) {
            proceed();
        }
    }

    private void write(Buffer answer) {
        if (!response.headWritten()) {
            response.setChunked(true);
        }
        response.write(answer);
        if (response.writeQueueFull() && !full) {
            full = true;
            response.drainHandler(drained -> {
                full = false;
                response.drainHandler(null);
                proceed();
            });
        }
    }

    private void proceed() {
        heard();
        // A fresh turn of the loop, lest a long backlog recurse.
        vertx.runOnContext(turn -> next());
    }

    private void finish(@Nullable Throwable failure) {
        if (finished) {
            return;
        }
        finished = true;
        cancelTimers();
        waiting.clear();
        if (!requestEnded) {
            // What is still sent is read and dropped: who sends everything before reading gets to read.
            request.resume();
        }
        if (failure != null && !response.headWritten()) {
            response.headers().remove("Content-Type");
            done.fail(failure);
            return;
        }
        response.end(work.close(failure == null ? null : problemOf(failure))).onComplete(ended -> done.complete(null));
    }

    private static ProblemType problemOf(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem.type();
        }
        if (DatabaseFailures.isPassing(failure)) {
            Faults.logPassing(failure);
            return ProblemType.SERVICE_UNAVAILABLE;
        }
        Faults.log(failure);
        return ProblemType.INTERNAL_ERROR;
    }

    private void abandon() {
        if (!finished) {
            finished = true;
            cancelTimers();
            waiting.clear();
            done.complete(null);
        }
    }

    private void cancelTimers() {
        cancel(gatherTimer);
        cancel(silenceTimer);
    }

    private void cancel(@Nullable Long timer) {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }
}
