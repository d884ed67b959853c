package fi.vastuugroup.privacy.platform;

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
import org.jspecify.annotations.Nullable;

/**
 * A request of lines answered by lines, both streamed, of any length: lines are gathered into chunks, one chunk is
 * worked on at a time, and the request waits while it is. A chunk's answer is written when its work is done, so that an
 * answer that was seen is an answer that holds. Everything runs on the request's event loop.
 */
public final class LineStream {

    /**
     * The limits of a stream.
     *
     * @param chunkLines how many lines are worked on at once
     * @param lineBytes the longest line; a longer one is handed on without its bytes
     * @param gather how long a chunk that is not full waits for more lines
     * @param silence how long the sender may say nothing
     */
    public record Limits(int chunkLines, int lineBytes, Duration gather, Duration silence) {}

    /** What is done with the lines. */
    public interface Work {

        /** Answers a chunk, its lines' ends included. */
        Uni<Buffer> answer(List<NumberedLine> lines);

        /**
         * The last line of the answer, by which the reader knows that it is whole.
         *
         * @param problem why the stream ended before its end, or null
         */
        Buffer close(@Nullable ProblemType problem);
    }

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Vertx vertx;
    private final Limits limits;
    private final Work work;
    private final UniEmitter<? super Void> done;
    private final LineSplitter splitter;
    private final Deque<NumberedLine> waiting = new ArrayDeque<>();
    private boolean working;
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
            heard();
            splitter.add(data);
            next();
        });
        request.endHandler(end -> {
            requestEnded = true;
            splitter.end();
            next();
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
            if (!working && !requestEnded) {
                finish(new ProblemException(ProblemType.REQUEST_TIMEOUT, "nothing was sent for too long"));
            }
        });
    }

    private void next() {
        if (working || finished) {
            return;
        }
        if (waiting.size() >= limits.chunkLines() || requestEnded && !waiting.isEmpty()) {
            work();
        } else if (requestEnded) {
            finish(null);
        } else if (!waiting.isEmpty() && gatherTimer == null) {
            gatherTimer = vertx.setTimer(limits.gather().toMillis(), timer -> {
                gatherTimer = null;
                if (!working && !finished && !waiting.isEmpty()) {
                    work();
                }
            });
        }
    }

    private void work() {
        cancel(gatherTimer);
        gatherTimer = null;
        working = true;
        if (!requestEnded) {
            request.pause();
        }
        List<NumberedLine> chunk = new ArrayList<>(Math.min(waiting.size(), limits.chunkLines()));
        while (chunk.size() < limits.chunkLines() && !waiting.isEmpty()) {
            chunk.add(waiting.poll());
        }
        work.answer(chunk).subscribe().with(this::write, this::finish);
    }

    private void write(Buffer answer) {
        if (finished) {
            return;
        }
        if (!response.headWritten()) {
            response.setChunked(true);
        }
        response.write(answer);
        if (response.writeQueueFull()) {
            response.drainHandler(drained -> {
                response.drainHandler(null);
                proceed();
            });
        } else {
            proceed();
        }
    }

    private void proceed() {
        working = false;
        heard();
        if (waiting.size() < limits.chunkLines() && !requestEnded) {
            request.resume();
        }
        // A fresh turn of the loop, lest a long backlog recurse.
        vertx.runOnContext(turn -> next());
    }

    private void finish(@Nullable Throwable failure) {
        if (finished) {
            return;
        }
        finished = true;
        cancelTimers();
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
