package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
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
    public enum Outcome {
        CREATED("created"),
        UPDATED("updated"),
        UNCHANGED("unchanged"),
        DELETED("deleted"),
        /** A later version is held. */
        IGNORED_OLDER("ignored-older"),
        /** Kept aside while a block stands (Art. 18(2)). */
        PARKED("parked"),
        /** The person was erased. */
        BLOCKED_BY_TOMBSTONE("blocked-by-tombstone"),
        REJECTED("rejected");

        private final String slug;

        Outcome(String slug) {
            this.slug = slug;
        }

        /** The name in the contract. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }

    static LineAnswer of(long line, Outcome outcome) {
        return new LineAnswer(line, outcome, null, null);
    }

    static LineAnswer of(long line, Outcome outcome, String reason) {
        return new LineAnswer(line, outcome, reason, null);
    }

    static LineAnswer rejected(long line, String reason, @Nullable String detail) {
        return new LineAnswer(line, Outcome.REJECTED, reason, detail);
    }
}
