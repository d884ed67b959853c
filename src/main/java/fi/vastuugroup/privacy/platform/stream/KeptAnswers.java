package fi.vastuugroup.privacy.platform.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answers that a stream's reader has not taken, in their order, as codes: a stream says one of few texts to
 * each line, so that an answer is a byte, or two where there are many texts. What no code is left for is kept as it is, and
 * so is what a sender gets back of its line.
 * Every byte counts towards what all streams keep together.
 */
final class KeptAnswers {

    private static final int BLOCK = 8_192;
    private static final int MOST_TEXTS = 4_096;
    private static final int LONGEST_TEXT = 512;

    /** Lines that are not answered come before the next answer; their count follows. */
    private static final int SKIP = 0;

    /** A text without a code; its length and bytes follow. */
    private static final int AS_IT_IS = 1;

    /** What the sender gets back of the next line; its length and bytes follow. */
    private static final int RETURNED = 2;

    private static final int FIRST_CODE = 3;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final AtomicLong keptByAll;
    private final Deque<byte[]> blocks = new ArrayDeque<>();
    private final Map<AnswerText, Integer> codes = new HashMap<>();
    private final List<AnswerText> texts = new ArrayList<>();
    private int writeAt = BLOCK;
    private int readAt;
    private long bytes;
    private long answers;
    private long lastAdded;
    private long lastTaken;

    /** @param keptByAll how many bytes all streams keep together */
    KeptAnswers(AtomicLong keptByAll) {
        this.keptByAll = keptByAll;
    }

    boolean isEmpty() {
        return answers == 0;
    }

    /** How many bytes it takes. */
    long bytes() {
        return bytes;
    }

    void add(LineAnswers chunk) {
        chunk.forEach((line, text, returned) -> {
            if (line != lastAdded + 1) {
                put(SKIP);
                put(line - lastAdded - 1);
            }
            lastAdded = line;
            if (returned != null) {
                put(RETURNED);
                put(returned);
            }
            put(text);
            answers++;
        });
    }

    /** Takes answers out, in their order: so many, or all where there are fewer. */
    void take(int most, LineAnswers.Taker answer) {
        for (int taken = 0; taken < most && answers > 0; taken++) {
            long code = next();
            lastTaken++;
            if (code == SKIP) {
                lastTaken += next();
                code = next();
            }
            byte @Nullable [] returned = null;
            if (code == RETURNED) {
                returned = nextBytes();
                code = next();
            }
            AnswerText text = code == AS_IT_IS ? new AnswerText(nextBytes()) : texts.get((int) code - FIRST_CODE);
            answer.take(lastTaken, text, returned);
            answers--;
        }
    }

    /** Goes on behind answers that need not be kept; there must be none before them. */
    void passed(LineAnswers chunk) {
        chunk.forEach((line, text, returned) -> lastAdded = line);
        lastTaken = lastAdded;
    }

    void clear() {
        answers = 0;
        blocks.clear();
        codes.clear();
        texts.clear();
        writeAt = BLOCK;
        count(-bytes);
    }

    private void put(AnswerText text) {
        Integer code = codes.get(text);
        if (code == null && texts.size() < MOST_TEXTS && text.bytes().length <= LONGEST_TEXT) {
            code = FIRST_CODE + texts.size();
            codes.put(text, code);
            texts.add(text);
            count(text.bytes().length);
        }
        if (code != null) {
            put(code);
            return;
        }
        put(AS_IT_IS);
        put(text.bytes());
    }

    private void put(byte[] all) {
        put(all.length);
        for (byte each : all) {
            putByte(each);
        }
    }

    private byte[] nextBytes() {
        byte[] all = new byte[(int) next()];
        for (int i = 0; i < all.length; i++) {
            all[i] = nextByte();
        }
        return all;
    }

    private void put(long number) {
        long rest = number;
        while (rest >= MORE) {
            putByte((byte) (rest | MORE));
            rest >>>= BITS;
        }
        putByte((byte) rest);
    }

    private long next() {
        long number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte each = nextByte();
            number |= (long) (each & (MORE - 1)) << shift;
            if (each >= 0) {
                return number;
            }
        }
    }

    private void putByte(byte each) {
        if (writeAt == BLOCK) {
            blocks.add(new byte[BLOCK]);
            writeAt = 0;
            count(BLOCK);
        }
        blocks.getLast()[writeAt++] = each;
    }

    private byte nextByte() {
        byte each = blocks.getFirst()[readAt++];
        if (readAt == BLOCK) {
            blocks.removeFirst();
            readAt = 0;
            count(-BLOCK);
        }
        return each;
    }

    private void count(long more) {
        bytes += more;
        keptByAll.addAndGet(more);
    }
}
