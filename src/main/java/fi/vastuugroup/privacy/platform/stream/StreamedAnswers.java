package fi.vastuugroup.privacy.platform.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answers of a stream as its reader takes them, and keeps those that it does not take ({@link KeptAnswers}).
 */
final class StreamedAnswers {

    private static final int LINES_AT_ONCE = 500;
    private static final int USUAL_LINE = 96;

    private final HttpServerResponse response;
    private final LineStream.Work<?> work;
    private final byte[] lead;
    private final Runnable taken;
    private final KeptAnswers kept;
    private boolean full;
    private boolean opened;
    private @Nullable Supplier<Buffer> last;
    private @Nullable Runnable ended;

    /**
     * @param keptByAll how many bytes all streams keep together
     * @param taken what to do when the reader has taken something
     */
    StreamedAnswers(HttpServerResponse response, LineStream.Work<?> work, AtomicLong keptByAll, Runnable taken) {
        this.response = response;
        this.work = work;
        this.lead = work.lead().getBytes(StandardCharsets.UTF_8);
        this.kept = new KeptAnswers(keptByAll);
        this.taken = taken;
    }

    /** Whether anything was written: then it is too late for a problem. */
    boolean begun() {
        return response.headWritten();
    }

    /** Whether the reader has taken all that was answered, as far as one can see from here. */
    boolean areTaken() {
        return !full && kept.isEmpty();
    }

    /** How many bytes are kept. */
    long kept() {
        return kept.bytes();
    }

    /** Writes answers, or keeps them where those before were not taken. */
    void add(LineAnswers answers) {
        if (!areTaken()) {
            kept.add(answers);
            return;
        }
        Lines lines = new Lines(answers.size());
        answers.forEach(lines);
        kept.passed(answers);
        write(lines.bytes);
    }

    /** Writes what is kept, as it is taken, then the last line. */
    void end(Supplier<Buffer> lastLine, Runnable whenEnded) {
        last = lastLine;
        ended = whenEnded;
        endOnceTaken();
    }

    /** Forgets what is kept: nobody reads it any more. */
    void clear() {
        kept.clear();
    }

    /** Lines of the answer that are put together to be written. */
    private final class Lines implements LineAnswers.Taker {

        private final Buffer bytes;

        Lines(int lines) {
            bytes = Buffer.buffer(lines * USUAL_LINE);
        }

        @Override
        public void take(long line, AnswerText text, byte @Nullable [] returned) {
            bytes.appendBytes(lead).appendString(Long.toString(line));
            if (returned != null) {
                bytes.appendBytes(work.returning(returned));
            }
            bytes.appendBytes(text.bytes());
        }
    }

    private void write(Buffer bytes) {
        if (!opened) {
            opened = true;
            response.setChunked(true);
            write(Buffer.buffer(work.opening()));
        }
        if (bytes.length() == 0) {
            return;
        }
        work.answering(bytes.getBytes());
        response.write(bytes);
        if (response.writeQueueFull() && !full) {
            full = true;
            response.drainHandler(drained -> goOn());
        }
    }

    private void goOn() {
        full = false;
        response.drainHandler(null);
        while (!full && !kept.isEmpty()) {
            Lines lines = new Lines(LINES_AT_ONCE);
            kept.take(LINES_AT_ONCE, lines);
            write(lines.bytes);
        }
        taken.run();
        endOnceTaken();
    }

    private void endOnceTaken() {
        if (last != null && ended != null && kept.isEmpty()) {
            Runnable then = ended;
            write(Buffer.buffer());
            response.end(last.get()).onComplete(done -> then.run());
            last = null;
            kept.clear();
        }
    }
}
