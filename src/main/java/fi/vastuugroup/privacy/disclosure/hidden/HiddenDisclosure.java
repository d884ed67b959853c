package fi.vastuugroup.privacy.disclosure.hidden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disclosure to an authority that its order keeps from its subject. */
@Schema(
        requiredProperties = {
            "id",
            "set",
            "subject",
            "recipient",
            "purpose",
            "disclosedAt",
            "recordedBy",
            "order",
            "notShownGround",
            "notShownUntil"
        })
record HiddenDisclosure(
        UUID id,

        @Schema(description = "The id that recording it answered, the same for all persons who were recorded at once.")
        UUID set,

        @Schema(description = "Whose data it was.") UUID subject,

        @Schema(description = "The recipient's id.", examples = "police")
        String recipient,

        @Schema(description = "What for.") String purpose,
        Instant disclosedAt,

        @Schema(description = "Who entered it, as in the audit trail.")
        String recordedBy,

        @Schema(description = "The authority's order, by its number and date.")
        String order,

        @Schema(description = "Why the subject is not told before.")
        String notShownGround,

        @Schema(description = "The first date in Helsinki on which the subject sees the disclosure.")
        LocalDate notShownUntil,

        @Schema(description = "When the entry was voided; its subject sees it as voided from the same date on.")
        @Nullable Instant voidedAt) {

    /** Leaves the order out of logs. */
    @Override
    public String toString() {
        return "HiddenDisclosure[" + id + "]";
    }

    /**
     * A page of hidden disclosures, newest first.
     *
     * @param nextCursor asks for the next page; absent on the last one
     */
    @Schema(name = "HiddenDisclosurePage", requiredProperties = "items")
    record HiddenDisclosurePage(
            List<HiddenDisclosure> items, @Nullable String nextCursor) {}
}
