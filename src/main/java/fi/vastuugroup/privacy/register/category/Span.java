package fi.vastuugroup.privacy.register.category;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A beginning and an end that an item states.
 *
 * @param end the field that says when it ended
 * @param isInOrder false where it ended before it began
 */
public record Span(String end, boolean isInOrder) {

    static Span of(String end, @Nullable Instant from, @Nullable Instant until) {
        return new Span(end, from == null || until == null || !until.isBefore(from));
    }

    static Span of(String end, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Span(end, from == null || until == null || !until.isBefore(from));
    }
}
