package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disclosure that staff made, or learnt of. */
@Schema(
        name = "NewDisclosure",
        requiredProperties = {"recipient", "subjects", "purpose", "fields", "legalBasis", "disclosedAt"})
record NewDisclosure(
        @Schema(description = "The recipient's id.", examples = "police") @NotBlank @Size(max = 63) String recipient,

        @Schema(description = "Whose data: the ids that the search answers.") @NotEmpty @Size(max = 1000) List<@NotNull UUID> subjects,

        @Schema(description = "What for, as the data subjects read it.") @NotBlank @Size(max = 200) String purpose,

        @Schema(description = DisclosedFields.DESCRIPTION) @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 60) String> fields,

        @Schema(description = "The legal basis; for an authority, what entitles it to the data.")
        @NotBlank @Size(max = 500) String legalBasis,

        @Schema(description = "When; not in the future.") @NotNull @PlausibleDate
        Instant disclosedAt,

        @Schema(description = "An authority's order, by its number and date.") @Size(max = 500) @Nullable String order,

        @Schema(
                description =
                        "Only of an authority, and only entered by the data protection officer: the data subjects "
                                + "see nothing of it before this date in Helsinki, twelve months ahead at most by default.")
        @PlausibleDate
        @Nullable LocalDate notShownUntil,

        @Schema(description = "Why not before; required with `notShownUntil`, as is `order`.")
        @Size(max = 500) @Nullable String notShownGround) {

    /** Leaves the reasons out of logs. */
    @Override
    public String toString() {
        return "NewDisclosure[" + recipient + "]";
    }
}
