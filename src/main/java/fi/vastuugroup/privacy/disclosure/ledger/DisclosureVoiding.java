package fi.vastuugroup.privacy.disclosure.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry of the register of disclosures is wrong. */
@Schema(requiredProperties = "reason")
record DisclosureVoiding(
        @Schema(
                description =
                        "Why the entry is wrong, as the data subject reads it: without the personal data of others.")
        @NotBlank @Size(max = 500) String reason) {

    /** Leaves the reason out of logs. */
    @Override
    public String toString() {
        return "DisclosureVoiding[]";
    }
}
