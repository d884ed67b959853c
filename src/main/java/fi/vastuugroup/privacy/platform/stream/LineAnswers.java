package fi.vastuugroup.privacy.platform.stream;

import org.jspecify.annotations.Nullable;

/** The answers to a chunk of lines, in their order: a line's number, a text, and what its sender gets back, if anything. */
public final class LineAnswers {

    private final long[] lines;
    private final AnswerText[] texts;
    private final byte[] @Nullable [] returned;
    private int size;

    /** Takes the answers of a chunk one by one. */
    interface Taker {

        /** @param returned what the sender gets back of the line, as bytes of UTF-8 */
        void take(long line, AnswerText text, byte @Nullable [] returned);
    }

    public LineAnswers(int most) {
        this.lines = new long[most];
        this.texts = new AnswerText[most];
        this.returned = new byte[most] @Nullable [];
    }

    public void add(long line, AnswerText text) {
        add(line, text, null);
    }

    /** @param back what the sender gets back of the line, as bytes of UTF-8 */
    public void add(long line, AnswerText text, byte @Nullable [] back) {
        lines[size] = line;
        texts[size] = text;
        returned[size] = back;
        size++;
    }

    int size() {
        return size;
    }

    void forEach(Taker answer) {
        for (int i = 0; i < size; i++) {
            answer.take(lines[i], texts[i], returned[i]);
        }
    }
}
