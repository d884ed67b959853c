package fi.vastuugroup.privacy.platform.stream;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts a stream of bytes into lines; a line over the limit is skipped to its end and handed on without its bytes. Vert.x's
 * RecordParser would not do: it keeps such a line's bytes and hands them on, whatever its limit says.
 */
final class LineSplitter {

    /** How much is taken beforehand for the next line; what a longer one took is given back with it. */
    private static final int KEPT = 65_536;

    private final int limit;
    private final Consumer<NumberedLine> lines;
    private byte[] partial = new byte[256];
    private int length;
    private boolean tooLong;
    private long number;

    LineSplitter(int limit, Consumer<NumberedLine> lines) {
        this.limit = limit;
        this.lines = lines;
    }

    void add(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                append(bytes, start, i);
                emit();
                start = i + 1;
            }
        }
        append(bytes, start, bytes.length);
    }

    /** Hands on a last line that has no end. */
    void end() {
        if (length > 0 || tooLong) {
            emit();
        }
    }

    private void append(byte[] bytes, int from, int to) {
        int more = to - from;
        if (tooLong || length + more > limit) {
            tooLong = true;
            return;
        }
        if (length + more > partial.length) {
            partial = Arrays.copyOf(partial, Math.min(limit, Math.max(partial.length * 2, length + more)));
        }
        System.arraycopy(bytes, from, partial, length, more);
        length += more;
    }

    private void emit() {
        number++;
        int end = length > 0 && partial[length - 1] == '\r' ? length - 1 : length;
        if (tooLong) {
            lines.accept(new NumberedLine(number, null));
        } else if (end > 0) {
            lines.accept(new NumberedLine(number, Arrays.copyOf(partial, end)));
        }
        if (partial.length > KEPT) {
            partial = new byte[KEPT];
        }
        length = 0;
        tooLong = false;
    }
}
