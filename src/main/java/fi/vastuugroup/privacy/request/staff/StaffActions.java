package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What staff sends to act upon a request. */
final class StaffActions {

    private StaffActions() {}

    /** A decision, with reasons where it is not wholly in the person's favour (Art. 12(4)). */
    @Schema(name = "RequestDecision", requiredProperties = "grant")
    record Decision(
            @Schema(description = "Whether the request is granted, in whole or but for `kept`.") @NotNull Boolean grant,

            @Schema(description = "Needed to refuse: a reason that the law has against this right.") @Nullable Reason reason,

            @Schema(description = "To the person, in the person's language; needed to refuse or keep something.")
            @Nullable @Size(min = 1, max = 4000) String explanation,

            @Schema(description = "Erasure: categories that are kept although the rest is granted.")
            @Nullable @Size(max = 18) List<@NotNull @Valid Kept> kept) {

        /** A category that is kept. */
        @Schema(
                name = "RequestDecisionKept",
                requiredProperties = {"category", "reason"})
        record Kept(@NotNull Category category, @NotNull Reason reason) {}

        Map<Category, Reason> keptCategories() {
            Map<Category, Reason> categories = new EnumMap<>(Category.class);
            if (kept != null) {
                kept.forEach(each -> categories.put(each.category(), each.reason()));
            }
            return categories;
        }

        /** @throws ProblemException {@code validation-failed} for a decision that the law does not know */
        void check(Right right) {
            List<FieldError> errors = new ArrayList<>();
            Reason why = reason;
            if (!grant && (why == null || !why.refuses(right))) {
                errors.add(new FieldError("/reason", "a refusal needs a reason that the law has against this right"));
            }
            if (grant && why != null) {
                errors.add(new FieldError("/reason", "goes with a refusal"));
            }
            if ((!grant || !keptCategories().isEmpty()) && explanation == null) {
                errors.add(new FieldError("/explanation", "the person is told why (Art. 12(4))"));
            }
            if (!keptCategories().isEmpty() && (!grant || right != Right.ERASURE)) {
                errors.add(new FieldError("/kept", "goes with an erasure that is granted"));
            }
            if (keptCategories().values().stream().anyMatch(kept -> !kept.refuses(Right.ERASURE))) {
                errors.add(new FieldError("/kept", "a reason that the law has against erasure"));
            }
            if (!errors.isEmpty()) {
                throw new ProblemException(ProblemType.VALIDATION_FAILED, "the decision does not fit together", errors);
            }
        }
    }

    /** Two further months (Art. 12(3)). */
    @Schema(name = "RequestExtension", requiredProperties = "reason")
    record Extension(
            @Schema(description = "To the person: why the complexity or number of requests makes it necessary.")
            @NotBlank @Size(max = 2000) String reason) {}

    /** More identification is needed (Art. 12(6)). */
    @Schema(name = "IdentificationRequest", requiredProperties = "message")
    record IdentificationRequest(
            @Schema(description = "To the person: what is needed and why there is doubt.") @NotBlank @Size(max = 4000) String message) {}

    /** Who the person is has been made sure of. */
    @Schema(name = "Identification", requiredProperties = "evidence")
    record Identification(
            @Schema(description = "By what, such as the kind of document seen; no number of it.")
            @NotBlank @Size(max = 500) String evidence) {}

    /** Who the person of a request is. */
    @Schema(name = "RequestSubject", requiredProperties = "subjectId")
    record Subject(@NotNull UUID subjectId) {}
}
