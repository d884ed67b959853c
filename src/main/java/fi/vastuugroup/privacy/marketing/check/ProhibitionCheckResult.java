package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.privacynotice.Article;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decisions of one request. */
@Schema(
        name = "ProhibitionCheckResult",
        requiredProperties = {"checkId", "checkedAt", "validUntil", "marketer", "otherRegisters", "answers", "receipt"})
record ProhibitionCheckResult(
        @Schema(description = "The id under which the check is recorded.")
        UUID checkId,

        Instant checkedAt,

        @Schema(description = "24 hours after the check at most. A later check overrides the answers before that.")
        Instant validUntil,

        @Schema(description = "For whom it was decided: the caller.", examples = "nordic-media")
        String marketer,

        @Schema(description = "What these answers do not cover.")
        String otherRegisters,

        @Schema(description = "In the order of the checks.") List<Answer> answers,

        @Schema(description = """
                        The signed receipt, a compact JWS of type `prohibition-check-receipt+jws`. Its claims: `jti` the
                        check's id, `iss` the portal's address, `sub` the marketer, `checkedAt`, `validUntil`, `iat` and `exp`
                        the same in seconds, `checks` their number, and
                        `questionsSha256` and `answersSha256`: SHA-256, in hexadecimal, of a line for each check
                        (`identifierType`, `identifier`, `channel`, `scope` as they were sent) and for each answer
                        (`decision`, `permitted`, `section`), values separated by a tab, each line ended by a line feed.
                        Verify it by the keys of `GET /signing-keys`.""") String receipt) {

    /** The decision of one check. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ProhibitionDecision",
            requiredProperties = {"decision", "permitted", "section"})
    record Answer(
            DecisionCode decision,
            @Schema(description = "Whether to go on.") boolean permitted,

            @Schema(description = "The section of law that the decision rests on; `GET /vocabulary` has it in words.")
            Article section,

            @Schema(
                    description = "What the check had there; absent where it had none.",
                    maxLength = YourReference.LONGEST)
            @Nullable String yourReference) {}
}
