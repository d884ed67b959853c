package fi.vastuugroup.privacy.platform.stream;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what came in of a request into lines, and hands them on in chunks. It cuts no more than a chunk ahead: what else
 * came in waits as it came, and the sender with it.
 */
final class ReceivedLines {

    /** How many blocks are taken from a compressed request in one turn of the loop. */
    private static final int MOST_AT_ONCE = 64;

    private final StreamLimits limits;
    private final SentBytes sent;
    private final Consumer<byte[]> receiving;
    private final LineSplitter splitter;
    private final Deque<NumberedLine> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean senderEnded;
    private boolean ended;
    private @Nullable ProblemException unreadable;

    /** @param receiving receives every byte in its order before its line is handed on */
    ReceivedLines(StreamLimits limits, boolean gzip, Consumer<byte[]> receiving) {
        this.limits = limits;
        this.sent = gzip ? new GzipBytes() : new PlainBytes();
        this.receiving = receiving;
        this.splitter = new LineSplitter(limits.lineBytes(), this::keep);
    }

    private void keep(NumberedLine line) {
        waiting.add(line);
        waitingBytes += line.length();
    }

    void add(byte[] bytes) {
        if (unreadable == null) {
            sent.add(bytes);
        }
    }

    void senderEnded() {
        senderEnded = true;
    }

    boolean hasSenderEnded() {
        return senderEnded;
    }

    /** Whether no line comes any more but those that wait. */
    boolean haveEnded() {
        return ended;
    }

    /** Why the request could not be read to its end, or null. */
    @Nullable ProblemException unreadable() {
        return unreadable;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether so many lines wait, or so long ones, as are worked on at once. */
    boolean areChunk() {
        return waiting.size() >= limits.chunkLines() || waitingBytes >= limits.chunkBytes();
    }

    /**
     * Takes lines from what came in until a chunk of them waits, of a compressed request in portions that leave the loop
     * to others. What cannot be read ends the request: the lines before it are answered.
     *
     * @return whether all that came in was taken
     */
    boolean hear() {
        try {
            for (int taken = 0; !ended; taken++) {
                if (taken == MOST_AT_ONCE || areChunk()) {
                    return false;
                }
                byte[] bytes = sent.next();
                if (bytes == null) {
                    end();
                    return true;
                }
                receiving.accept(bytes);
                splitter.add(bytes);
            }
        } catch (ProblemException problem) {
            unreadable = problem;
            ended = true;
        }
        return true;
    }

    private void end() {
        if (senderEnded) {
            sent.end();
            splitter.end();
            ended = true;
        }
    }

    /** Takes what is worked on at once: one line, and those behind it that fit in with it. */
    List<NumberedLine> takeChunk() {
        List<NumberedLine> lines = new ArrayList<>(Math.min(waiting.size(), limits.chunkLines()));
        long bytes = 0;
        for (NumberedLine next = waiting.peek(); next != null; next = waiting.peek()) {
            bytes += next.length();
            if (!lines.isEmpty() && (lines.size() == limits.chunkLines() || bytes > limits.chunkBytes())) {
                break;
            }
            lines.add(waiting.remove());
            waitingBytes -= next.length();
        }
        return lines;
    }

    /** Forgets what waits, and what came in. */
    void close() {
        waiting.clear();
        waitingBytes = 0;
        sent.close();
    }
}
