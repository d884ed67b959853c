package fi.vastuugroup.privacy.platform.stream;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.problem.Faults;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request of lines by lines, both streamed and of any length: lines are gathered into chunks, so many chunks
 * are worked on at a time, and the request waits while they are. Answers are written in the order of the lines, each
 * when its chunk's work is done, so that an answer that was seen is an answer that holds. What the reader does not take
 * is kept as codes ({@link KeptAnswers}): so that a client that reads nothing before it has sent everything comes to
 * its end. Only where there is no room left does the sender wait for the reader, and not for ever. Everything runs on the
 * request's event loop but the reading of lines.
 *
 * @param <Q> what a chunk's lines ask, once they are read
 */
public final class LineStream<Q> {

    private static final long SECOND = 1_000;
    private static final String CONTINUE = "100-continue";
    private static final String GZIP = "gzip";

    /**
     * Works on the lines of a stream.
     *
     * @param <Q> what a chunk's lines ask, once they are read
     */
    public interface Work<Q> {

        /** Whose stream it is: the streams of one caller share its turns. */
        String caller();

        /** Receives every byte of the request, in order, before its lines are answered. */
        default void receiving(byte[] bytes) {}

        /** Receives every byte of the answer before its last line, in order, when it is written. */
        default void answering(byte[] bytes) {}

        /** What the answer begins with, before its first line. */
        default String opening() {
            return "";
        }

        /** What stands before the number of an answered line. */
        String lead();

        /** How the answer says what a sender gets back of its line, between the line's number and the text. */
        default byte[] returning(byte[] returned) {
            return returned;
        }

        /** Reads a chunk's lines, away from the event loop; the chunks of a stream one after the other. */
        Q read(List<NumberedLine> lines);

        /**
         * Works on a chunk that was read. The supplier is asked for the answers when those to all lines before are
         * there; if the stream ends before that, never.
         */
        Uni<Supplier<LineAnswers>> answer(Q questions);

        /**
         * The last line of the answer, by which the reader knows that it is whole.
         *
         * @param problem why the stream ended before its end, or null
         */
        Buffer close(@Nullable ProblemType problem);
    }

    /** A chunk whose answer is worked on, or waits for those before it. */
    private static final class Chunk {
        private @Nullable Supplier<LineAnswers> answers;
        private @Nullable Throwable failure;

        boolean isDone() {
            return answers != null || failure != null;
        }
    }

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Vertx vertx;
    private final Context context;
    private final StreamLimits limits;
    private final Work<Q> work;
    private final LineStreams streams;
    private final ChunkTurns turns;
    private final UniEmitter<? super Void> done;
    private final ReceivedLines lines;
    private final Deque<Chunk> working = new ArrayDeque<>();
    private final StreamedAnswers answers;
    private boolean reading;
    private @Nullable Runnable ahead;
    private boolean hearsSoon;
    private boolean finished;
    private long unreadSeconds;
    private @Nullable Long gatherTimer;
    private @Nullable Long silenceTimer;
    private @Nullable Long roomTimer;

    LineStream(
            RoutingContext context,
            StreamLimits limits,
            Work<Q> work,
            LineStreams streams,
            UniEmitter<? super Void> done) {
        this.request = context.request();
        this.response = context.response();
        this.vertx = context.vertx();
        this.context = vertx.getOrCreateContext();
        this.limits = limits;
        this.work = work;
        this.streams = streams;
        this.turns = streams.turns(limits);
        this.answers = new StreamedAnswers(response, work, streams.kept(), this::taken);
        this.done = done;
        this.lines = new ReceivedLines(
                limits, GZIP.equalsIgnoreCase(request.getHeader(HttpHeaders.CONTENT_ENCODING)), work::receiving);
    }

    void start() {
        request.handler(data -> {
            if (!finished && lines.unreadable() == null) {
                heard();
                lines.add(data.getBytes());
                next();
            }
        });
        request.endHandler(end -> {
            lines.senderEnded();
            next();
        });
        request.exceptionHandler(gone -> abandon());
        response.closeHandler(closed -> abandon());
        response.exceptionHandler(gone -> abandon());
        if (response.closed()) {
            // Who left before it began is told of by no handler.
            abandon();
            return;
        }
        heard();
        goAhead();
        request.resume();
    }

    /** Asks for the lines of a sender that waits to be asked (RFC 9110 §10.1.1): nobody has refused it so far. */
    private void goAhead() {
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            response.writeContinue();
        }
    }

    private void heard() {
        cancel(silenceTimer);
        silenceTimer = vertx.setTimer(limits.silence().toMillis(), timer -> {
            if (working.isEmpty() && answers.areTaken() && !lines.haveEnded()) {
                finish(new ProblemException(ProblemType.REQUEST_TIMEOUT, "nothing was sent for too long"));
            }
        });
    }

    private void next() {
        if (finished) {
            return;
        }
        boolean all = lines.hear();
        if (mayWork() && (lines.areChunk() || lines.haveEnded() && !lines.isEmpty())) {
            work();
            all = lines.hear();
        }
        if (!lines.haveEnded()) {
            hearOrWait(all);
        }
        if (lines.haveEnded() && working.isEmpty() && lines.isEmpty()) {
            finish(lines.unreadable());
        } else if (mayWork() && !lines.isEmpty() && gatherTimer == null) {
            gatherTimer = vertx.setTimer(limits.gather().toMillis(), timer -> {
                gatherTimer = null;
                if (mayWork() && !finished && !lines.isEmpty()) {
                    work();
                    next();
                }
            });
        } else if (!hasRoom() && roomTimer == null) {
            roomTimer = vertx.setPeriodic(SECOND, timer -> lookForRoom());
        }
    }

    /** Reads from the sender only while there is room for what it says: that is what keeps memory constant. */
    private void hearOrWait(boolean tookAll) {
        if (!tookAll && !lines.areChunk()) {
            request.pause();
            hearSoon();
        } else if (mayWork() && !lines.areChunk()) {
            request.resume();
        } else {
            request.pause();
        }
    }

    private void hearSoon() {
        if (!hearsSoon) {
            hearsSoon = true;
            context.runOnContext(turn -> {
                hearsSoon = false;
                next();
            });
        }
    }

    /** Whether the next chunk can be read: the one that was read before is being answered. */
    private boolean mayWork() {
        return !reading && ahead == null && hasRoom();
    }

    /** Whether answers can be written at once, or else be kept. */
    private boolean hasRoom() {
        return answers.areTaken() || answers.kept() < limits.keptBytes() && streams.haveRoom();
    }

    private void lookForRoom() {
        unreadSeconds++;
        if (hasRoom()) {
            roomTimer = cancel(roomTimer);
            unreadSeconds = 0;
            next();
        } else if (unreadSeconds >= limits.silence().toSeconds() && working.isEmpty()) {
            finish(new ProblemException(ProblemType.ANSWERS_NOT_READ, "nothing was read for too long"));
        }
    }

    private void work() {
        gatherTimer = cancel(gatherTimer);
        List<NumberedLine> taken = lines.takeChunk();
        Chunk chunk = new Chunk();
        working.add(chunk);
        reading = true;
        turns.take(work.caller(), () -> context.runOnContext(turn -> read(chunk, taken)));
    }

    private void read(Chunk chunk, List<NumberedLine> taken) {
        if (finished) {
            turns.giveBack();
            return;
        }
        context.executeBlocking(() -> work.read(taken), false).onComplete(read -> {
            turns.giveBack();
            reading = false;
            if (finished) {
                return;
            }
            ahead = () -> turns.take(work.caller(), () -> context.runOnContext(turn -> answer(chunk, read)));
            answerAhead();
            next();
        });
    }

    /** Has the chunk that was read answered, once few enough are before it. */
    private void answerAhead() {
        Runnable read = ahead;
        if (read != null && working.size() <= limits.chunks()) {
            ahead = null;
            read.run();
        }
    }

    private void answer(Chunk chunk, AsyncResult<Q> read) {
        if (finished) {
            turns.giveBack();
            return;
        }
        answer(read)
                .onTermination()
                .invoke(turns::giveBack)
                .subscribe()
                .with(
                        answered -> {
                            chunk.answers = answered;
                            pass();
                        },
                        failure -> {
                            chunk.failure = failure;
                            pass();
                        });
    }

    private Uni<Supplier<LineAnswers>> answer(AsyncResult<Q> read) {
        if (read.failed()) {
            return Uni.createFrom().failure(read.cause());
        }
        try {
            return work.answer(read.result());
        } catch (RuntimeException refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    /**
     * Passes on the answers of finished chunks, in the order of the lines; a chunk that failed ends the stream where it
     * stands.
     */
    private void pass() {
        while (!finished && !working.isEmpty() && working.peek().isDone()) {
            Chunk first = working.remove();
            if (first.answers == null) {
                finish(first.failure);
                return;
            }
            try {
                answers.add(first.answers.get());
            } catch (RuntimeException broken) {
                finish(broken);
                return;
            }
        }
        if (!finished) {
            heard();
            // A fresh turn of the loop, lest a long backlog recurse.
            context.runOnContext(turn -> {
                answerAhead();
                next();
            });
        }
    }

    /** Goes on when the reader has taken what was written. */
    private void taken() {
        unreadSeconds = 0;
        if (!finished) {
            heard();
            context.runOnContext(turn -> next());
        }
    }

    private void finish(@Nullable Throwable failure) {
        if (finished) {
            return;
        }
        finished = true;
        cancelTimers();
        lines.close();
        if (!lines.hasSenderEnded()) {
            // What is still sent is read and dropped: who sends everything before reading gets to read.
            request.resume();
        }
        if (failure != null && !answers.begun()) {
            response.headers().remove("Content-Type");
            done.fail(failure);
            return;
        }
        ProblemType problem = failure == null ? null : problemOf(failure);
        answers.end(() -> work.close(problem), () -> done.complete(null));
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
        finished = true;
        cancelTimers();
        lines.close();
        answers.clear();
        done.complete(null);
    }

    private void cancelTimers() {
        gatherTimer = cancel(gatherTimer);
        silenceTimer = cancel(silenceTimer);
        roomTimer = cancel(roomTimer);
    }

    private @Nullable Long cancel(@Nullable Long timer) {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
        return null;
    }
}
