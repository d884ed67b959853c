package fi.vastuugroup.privacy.register.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A login that is the data subject's, on evidence that staff has seen. */
@Schema(requiredProperties = {"issuer", "sub", "reason"})
record NewLoginLink(
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @Size(max = 255) String sub,

        @Schema(description = "Why, in words for colleagues; the subject does not see it.") @NotBlank @Size(max = 2000) String reason) {

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "NewLoginLink[]";
    }
}
