package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last line of a bulk check's answer, which sums up what was answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BulkProhibitionCheckClosing", requiredProperties = "summary")
record BulkClosing(Summary summary) implements BulkAnswerLine {

    /** Sums up what was answered. Without it, or where it says so, the answer is incomplete. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "BulkProhibitionCheckSummary",
            requiredProperties = {
                "complete",
                "checkId",
                "marketer",
                "checkedAt",
                "validUntil",
                "validity",
                "lines",
                "permitted",
                "notPermitted",
                "errors",
                "answersSha256"
            })
    record Summary(
            @Schema(description = "Whether every line that was sent has been answered.")
            boolean complete,

            @Schema(description = "The id under which the check is recorded.")
            UUID checkId,

            @Schema(description = "For whom it was decided: the caller.")
            String marketer,

            @Schema(description = "When the stream began.") Instant checkedAt,

            @Schema(
                    description =
                            "24 hours later, until when all lines hold. A later check overrides the answers before that.")
            Instant validUntil,

            @Schema(
                    description =
                            "Until when the lines hold, each for 24 hours from its own answer: in their order, an entry"
                                    + " for every ten minutes of a stream.")
            List<ValidFrom> validity,

            @Schema(description = "How many lines were answered.")
            long lines,

            long permitted,

            @Schema(description = "Decided, and not permitted.")
            long notPermitted,

            @Schema(description = "Lines for which nothing could be decided; not permitted.")
            long errors,

            @Schema(description = "SHA-256, in hexadecimal, of all bytes of the answer before this line.")
            String answersSha256,

            @Schema(description = "SHA-256, in hexadecimal, of all bytes of the request. Only with a complete answer.")
            @Nullable String questionsSha256,

            @Schema(description = "The signed receipt, a compact JWS. Only with a complete answer.") @Nullable String receipt,

            @Schema(
                    description = "Why the answer is incomplete: a type of problem.",
                    ref = "#/components/schemas/ProblemType")
            @Nullable String problem) {}
}
