package fi.vastuugroup.privacy.register.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source system's person who is somebody else than the subject. */
@Schema(requiredProperties = {"source", "personId", "reason"})
record NewSeparation(
        @NotBlank @Size(max = 100) String source,

        @Schema(description = "The source's own id; an empty or blank one too, which earlier joined those who had it.")
        @NotNull @Size(max = 200) String personId,

        @Schema(description = "Why, in words for colleagues; the subject does not see it.") @NotBlank @Size(max = 2000) String reason) {

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "NewSeparation[]";
    }
}
