package fi.vastuugroup.privacy.register.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a batch; written after the line's chunk has been committed.
 *
 * @param line the line's number, from 1
 * @param reason a stable kebab-case code: always with {@code rejected}, else where there is something to say
 * @param detail for developers, in English, without a value of the line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"line", "outcome"})
public record LineAnswer(
        long line,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String detail) implements BatchAnswerLine {

    /** What became of a line. */
    public enum Outcome implements Slug {
        CREATED,
        UPDATED,
        UNCHANGED,
        DELETED,
        /** A later version is held. */
        IGNORED_OLDER,
        /** The line is kept aside while a block stands (Art. 18(2)). */
        PARKED,
        /** The person was erased. */
        BLOCKED_BY_TOMBSTONE,
        REJECTED
    }

    public static LineAnswer of(long line, Outcome outcome) {
        return new LineAnswer(line, outcome, null, null);
    }

    public static LineAnswer of(long line, Outcome outcome, String reason) {
        return new LineAnswer(line, outcome, reason, null);
    }

    /** The same answer, to no line in particular. */
    public LineAnswer ofAnyLine() {
        return new LineAnswer(0, outcome, reason, detail);
    }

    public static LineAnswer rejected(long line, String reason, @Nullable String detail) {
        return new LineAnswer(line, Outcome.REJECTED, reason, detail);
    }
}
