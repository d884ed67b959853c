package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.privacynotice.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one line of a bulk check, for the contract; {@link BulkAnswerWriter} writes it. */
@Schema(
        name = "BulkProhibitionDecision",
        requiredProperties = {"line", "permitted"})
record BulkAnswer(
        @Schema(description = "The line's number in the request, from 1; a header line and empty lines are counted.")
        long line,

        @Schema(description = "What the line had there; absent where it had none.", maxLength = YourReference.LONGEST)
        @Nullable String yourReference,

        @Schema(description = "Absent where nothing could be decided.") @Nullable DecisionCode decision,

        @Schema(description = "Whether to go on. Always false where nothing could be decided.")
        boolean permitted,

        @Schema(description = "The section of law that the decision rests on; `GET /vocabulary` has it in words.")
        @Nullable Article section,

        @Schema(
                description = "Why nothing was decided for this line.",
                enumeration = {
                    "malformed",
                    "not-utf-8",
                    "line-too-long",
                    "value-missing",
                    "unknown-value",
                    "identifier-not-well-formed",
                    "reference-not-well-formed"
                })
        @Nullable String error)
        implements BulkAnswerLine {}
