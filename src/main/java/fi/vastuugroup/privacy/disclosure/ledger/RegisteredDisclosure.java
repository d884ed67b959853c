package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disclosure as the data protection officer reads it in the register of disclosures. */
@Schema(
        requiredProperties = {
            "id",
            "set",
            "subject",
            "recipient",
            "purpose",
            "fields",
            "legalBasis",
            "disclosedAt",
            "recordedAt",
            "recordedBy"
        })
record RegisteredDisclosure(
        UUID id,

        @Schema(description = "The id that recording it answered, the same for all persons who were recorded at once.")
        UUID set,

        @Schema(description = "Whose data it was; perhaps erased by now.")
        UUID subject,

        @Schema(description = "The recipient's id.", examples = "police")
        String recipient,

        @Schema(description = "What for.") String purpose,
        @Schema(description = DisclosedFields.DESCRIPTION) List<String> fields,
        @Schema(description = "What it rested on.") String legalBasis,

        @Schema(description = "An authority's order, by its number and date.") @Nullable String order,

        @Schema(description = "Before this date in Helsinki the subject sees nothing of it.") @Nullable LocalDate notShownUntil,

        @Schema(description = "Why not before.") @Nullable String notShownGround,
        Instant disclosedAt,
        Instant recordedAt,

        @Schema(description = "Who entered it, as in the audit trail.")
        String recordedBy,

        @Schema(description = "That the entry was wrong; absent of one that stands.") @Nullable Voided voided) {

    /** Leaves the order out of logs. */
    @Override
    public String toString() {
        return "RegisteredDisclosure[" + id + "]";
    }

    /** That an entry was wrong: when it was found, by whom, and why. */
    @Schema(
            name = "RegisteredVoiding",
            requiredProperties = {"at", "by", "reason"})
    record Voided(
            Instant at,

            @Schema(description = "Who voided it, as in the audit trail.")
            String by,

            @Schema(description = "As the subject reads it.")
            String reason) {

        /** Leaves the reason out of logs. */
        @Override
        public String toString() {
            return "Voided[" + at + "]";
        }
    }

    /** What has changed of an entry that was voided. The rest of it is shown with a look. */
    @Schema(
            name = "VoidedEntry",
            requiredProperties = {"id", "voided"})
    record VoidedEntry(UUID id, Voided voided) {}

    /**
     * A page of the register, newest first.
     *
     * @param nextCursor asks for the next page; absent on the last one
     */
    @Schema(name = "RegisteredDisclosurePage", requiredProperties = "items")
    record RegisteredDisclosurePage(
            List<RegisteredDisclosure> items, @Nullable String nextCursor) {}
}
