package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.disclosure.recipient.RecipientKind;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom the customer's data was disclosed, and what that recipient was told since. */
@Schema(
        name = "Disclosure",
        requiredProperties = {"id", "recipient", "fields", "purpose", "disclosedAt", "notices"})
record DisclosureView(
        UUID id,
        To recipient,
        @Schema(description = DisclosedFields.DESCRIPTION) List<String> fields,
        @Schema(description = "What for.") String purpose,
        Instant disclosedAt,

        @Schema(
                description = "That it was entered by mistake: the data was not disclosed so. Absent of a disclosure "
                        + "that stands.")
        @Nullable Voided voided,

        @Schema(description = "What the recipient was told about it later (GDPR Art. 19), the oldest first.")
        List<Notice> notices) {

    /** The same disclosure with what its recipient was told about it. */
    DisclosureView with(List<Notice> told) {
        return new DisclosureView(id, recipient, fields, purpose, disclosedAt, voided, told);
    }

    /** The recipient as the notice asks for it (§5, §6). */
    @Schema(
            name = "DisclosureRecipient",
            requiredProperties = {"id", "name", "contact", "kind", "country"})
    record To(
            @Schema(description = "To ask for its disclosures by.", examples = "acme-events")
            String id,

            String name,
            @Schema(description = "Where to turn to.") String contact,
            RecipientKind kind,

            @Schema(description = "ISO 3166-1 alpha-2.", examples = "FI")
            String country,

            @Schema(description = "Outside the EEA: what the transfer rests on.") @Nullable TransferBasis transferBasis) {}

    /** That the entry was wrong. */
    @Schema(
            name = "VoidedDisclosure",
            requiredProperties = {"at", "reason"})
    record Voided(
            @Schema(description = "When it was found.") Instant at,

            @Schema(description = "Why, in the words of the one who found it.")
            String reason) {}

    /** One thing that the recipient is told. */
    @Schema(
            name = "DisclosureNotice",
            requiredProperties = {"type", "createdAt"})
    record Notice(
            Change type,
            @Schema(description = "When it was due.") Instant createdAt,

            @Schema(description = "When the recipient was told; absent while it was not.") @Nullable Instant toldAt,

            @Schema(description = "When it confirmed.") @Nullable Instant confirmedAt) {}

    /**
     * A page of disclosures.
     *
     * @param nextCursor asks for the next page; absent on the last one
     * @param total how many disclosures the list has, on all its pages
     */
    @Schema(
            name = "DisclosurePage",
            requiredProperties = {"items", "total"})
    record DisclosurePage(
            List<DisclosureView> items, @Nullable String nextCursor, long total) {}
}
