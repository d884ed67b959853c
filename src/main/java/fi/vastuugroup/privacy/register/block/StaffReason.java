package fi.vastuugroup.privacy.register.block;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why staff does something. */
@Schema(requiredProperties = "reason")
record StaffReason(
        @Schema(description = "In words for colleagues; the subject does not see it.") @NotBlank @Size(max = 2000) String reason) {

    /** Leaves the reason out of logs. */
    @Override
    public String toString() {
        return "StaffReason[]";
    }
}
