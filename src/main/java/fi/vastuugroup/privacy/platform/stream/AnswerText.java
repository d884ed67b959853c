package fi.vastuugroup.privacy.platform.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to a line says behind the line's number, its end included. It holds nothing of the line, so that an
 * answer can be kept as a number for its text ({@link KeptAnswers}).
 */
public final class AnswerText {

    private final byte[] bytes;
    private final int hash;

    public AnswerText(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    AnswerText(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AnswerText text && hash == text.hash && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
