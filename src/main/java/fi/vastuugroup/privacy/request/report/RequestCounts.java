package fi.vastuugroup.privacy.request.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some requests, counted. */
@Schema(
        description =
                "Some requests, counted. `answeredInTime`, `answeredLate`, `open` and what was cancelled make `requests`.",
        requiredProperties = {"requests", "answeredInTime", "answeredLate", "extended", "open", "overdue"})
record RequestCounts(
        @Schema(description = "How many were received.") long requests,

        @Schema(
                description = "Answered on their last day or before: the month, with the extension and the days that"
                        + " the deadline waited for the person.")
        long answeredInTime,

        @Schema(description = "Answered after their last day.")
        long answeredLate,

        @Schema(description = "Those whose deadline was extended by two months, answered or not.")
        long extended,

        @Schema(description = "Not answered yet.") long open,

        @Schema(
                description = "Of those that are open, how many are past their last day today. Those that wait for the"
                        + " person’s identification are not.")
        long overdue,

        @Schema(
                description =
                        "The median of the calendar days from receipt to the answer, those that the deadline waited"
                                + " included; absent where none is answered. What was cancelled has no answer.",
                examples = "7.5")
        @Nullable Double medianDays,

        @Schema(
                description = "The most calendar days from receipt to an answer; absent where none is answered.",
                examples = "34")
        @Nullable Long longestDays) {}
