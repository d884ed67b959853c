package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as its person sees it. */
@Schema(
        name = "Request",
        requiredProperties = {
            "id",
            "reference",
            "right",
            "article",
            "scope",
            "state",
            "stateText",
            "channel",
            "filedAt",
            "receivedOn",
            "dueOn",
            "lines",
            "steps",
            "allowedActions"
        })
public record RequestView(
        UUID id,

        @Schema(description = "What a person can say on the phone.", examples = "R-7K3M-9QXD")
        String reference,

        Right right,

        @Schema(description = "The article that grants the right.")
        NamedArticle article,

        @Nullable Ground ground,
        Scope scope,
        @Nullable String statement,

        @Schema(description = "Rectification: the proposed fields with their values; null removes.") @Nullable Map<String, @Nullable Object> corrections,

        RequestState state,

        @Schema(description = "The state in the answer's language.")
        String stateText,

        ReceivedVia channel,
        Instant filedAt,

        @Schema(description = "The Helsinki date of receipt, which is not counted in the deadline.")
        LocalDate receivedOn,

        @Schema(description = "The last Helsinki date for the answer (Art. 12(3)).")
        LocalDate dueOn,

        @Schema(description = "Why two further months were needed, if they were.") @Nullable String extensionReason,

        @Schema(description = "Since when the deadline waits for the person's identification (Art. 12(6)).") @Nullable LocalDate pausedOn,

        @Schema(description = "By category: foreseen while it is open, done when it is closed.")
        List<CategoryOutcomeView> lines,

        @Schema(
                description =
                        "What the ground has done by itself when the request was filed, whatever becomes of the rest.")
        @Nullable EffectView effect,

        @Nullable Outcome outcome,

        @Schema(description = "The outcome in the answer's language.") @Nullable String outcomeText,

        @Schema(
                description =
                        "An erasure that leaves keyed hashes of what it erased: what stays and what for, in the answer's"
                                + " language.")
        @Nullable String keyedHashesText,

        @Schema(description = "Why it was refused.") @Nullable Explained reason,

        @Schema(description = "Staff's own words to the person.") @Nullable String explanation,

        @Schema(description = "Where to complain, when it was not granted in full (Art. 12(4)).") @Nullable String remedies,

        @Schema(
                description =
                        "After an erasure: a signed receipt (JWS) without personal data, to be kept and verified with"
                                + " `GET /signing-keys`.")
        @Nullable String receipt,

        @Schema(
                description =
                        "An erasure: the path of the receipt, which needs no login; to be kept before the account goes.")
        @Nullable String receiptPath,

        @Schema(description = "Access and portability: how and where the person has the copy.") @Nullable DeliveryView delivery,

        List<StepView> steps,
        List<AllowedAction> allowedActions,

        @Schema(
                description = "For its person: how many messages of staff they have not marked as read"
                        + " (`putMyRequestReadMark`).",
                minimum = "0")
        @Nullable Long unreadMessages,

        @Nullable Instant closedAt) {

    /** For staff: the path is a secret of the person's. */
    public RequestView withoutReceiptPath() {
        return new RequestView(
                id,
                reference,
                right,
                article,
                ground,
                scope,
                statement,
                corrections,
                state,
                stateText,
                channel,
                filedAt,
                receivedOn,
                dueOn,
                extensionReason,
                pausedOn,
                lines,
                effect,
                outcome,
                outcomeText,
                keyedHashesText,
                reason,
                explanation,
                remedies,
                receipt,
                null,
                delivery,
                steps,
                allowedActions,
                unreadMessages,
                closedAt);
    }

    /** What it is about; without either list: everything. */
    @Schema(
            name = "RequestedScope",
            requiredProperties = {"categories", "items"})
    record Scope(List<Category> categories, List<UUID> items) {}

    /** How the person has the copy of what is held. */
    @Schema(
            name = "RequestDelivery",
            requiredProperties = {"by", "text", "withheld"})
    record DeliveryView(
            Delivery.By by,

            @Schema(description = "The same in words.") String text,

            @Schema(
                    description =
                            "How many items are in it without their content, each with the reason; `lines` has them by"
                                    + " category and reason (notice §8).")
            long withheld,

            @Schema(
                    description = "In the portal: the operation by which the person takes it.",
                    examples = "getMyRequestCopy")
            @Nullable String operation,

            @Schema(
                    description = "In the portal: the operation's path.",
                    examples = "/api/v1/me/requests/0195a3c2-5f1e-7aa4-9d5e-1c2b3a4d5e6f/copy")
            @Nullable String path,

            @Schema(
                    description =
                            "In the portal: the last Helsinki date on which nothing of it is deleted for its age; absent"
                                    + " where no date is known. What has no date yet stays after it.")
            @Nullable LocalDate until) {}

    /** Something that happened. */
    @Schema(
            name = "RequestStep",
            requiredProperties = {"at", "by", "code", "text", "state"})
    record StepView(Instant at, Step.By by, Step.Code code, String text, RequestState state) {}

    /** A page of requests, newest first. */
    @Schema(name = "RequestPage", requiredProperties = "items")
    public record RequestPage(
            List<RequestView> items, @Nullable String nextCursor) {}
}
