package fi.vastuugroup.privacy.register.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another data subject who is the same person. */
@Schema(requiredProperties = {"other", "reason"})
record NewJoin(
        @NotNull UUID other,

        @Schema(description = "Why, in words for colleagues; the subject does not see it.") @NotBlank @Size(max = 2000) String reason) {

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "NewJoin[]";
    }
}
