package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.request.view.Explained;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import fi.vastuugroup.privacy.request.view.RequestView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case, as the staff that handles it sees it. */
@Schema(
        name = "RequestCase",
        requiredProperties = {"request", "language", "corrections", "refusalReasons", "allowedActions"})
record StaffRequestView(
        @Schema(description = "What the person sees.") RequestView request,

        @Schema(
                description =
                        "The language in which the person is answered: explanations and messages are written in it.")
        Language language,

        @Schema(description = "The person in the register; absent while that is not known.") @Nullable UUID subjectId,

        @Nullable String identityEvidence,
        @Nullable ActingFor representative,

        @Schema(description = "The member of staff who decided, by the issuer's id; absent where the rules decided.")
        @Nullable String decidedBy,

        @Schema(description = "A rectification: what is held beside what is proposed.")
        List<CorrectionView> corrections,

        @Schema(description = "The reasons that the law has against this right, for a refusal.")
        List<Explained> refusalReasons,

        @Schema(description = "What the member of staff who reads can do with the case.")
        List<AllowedAction> allowedActions) {

    /** A field of the item, as it is and as it should be. */
    @Schema(name = "ProposedCorrection", requiredProperties = "field")
    record CorrectionView(
            String field,

            @Schema(description = "Absent where nothing is held, or where the member of staff may not see it.")
            @Nullable Object present,

            @Schema(description = "Absent where it is to be removed; of an object, the members that change.") @Nullable Object proposed) {}

    /** A page of the queue. */
    @Schema(name = "RequestQueue", requiredProperties = "items")
    record QueuePage(List<QueuedRequest> items, @Nullable String nextCursor) {}

    /**
     * Somebody who acts for the person.
     *
     * @param kind by what right
     */
    @Schema(
            name = "CaseRepresentative",
            description = "Somebody who acts for the person. Name and evidence go when the request is closed.",
            requiredProperties = "kind")
    record ActingFor(
            EnteredRequest.Representative.Kind kind,
            @Nullable String name,
            @Nullable String evidence) {}
}
