package fi.vastuugroup.privacy.platform.stream;

import java.util.function.ObjLongConsumer;

/** The answers to a chunk of lines, in their order: a line's number and a text each. */
public final class LineAnswers {

    private final long[] lines;
    private final AnswerText[] texts;
    private int size;

    public LineAnswers(int most) {
        this.lines = new long[most];
        this.texts = new AnswerText[most];
    }

    public void add(long line, AnswerText text) {
        lines[size] = line;
        texts[size] = text;
        size++;
    }

    int size() {
        return size;
    }

    void forEach(ObjLongConsumer<AnswerText> answer) {
        for (int i = 0; i < size; i++) {
            answer.accept(texts[i], lines[i]);
        }
    }
}
