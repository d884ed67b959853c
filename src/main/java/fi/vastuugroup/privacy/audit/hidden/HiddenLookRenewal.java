package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new order about a look that is hidden still: the authority prolongs the silence, or ends it sooner. */
@Schema(requiredProperties = {"notShownUntil", "order", "notShownGround"})
record HiddenLookRenewal(
        @Schema(
                description = "The first date in Helsinki on which the subject sees the look: today or later, twelve "
                        + "months ahead at most by default.")
        @NotNull @PlausibleDate
        LocalDate notShownUntil,

        @Schema(description = "The authority's order, by its number and date.") @NotBlank @Size(max = 500) String order,

        @Schema(description = "Why the subject is not told before: the provision that it rests on.")
        @NotBlank @Size(max = 500) String notShownGround) {

    /** Leaves the order out of logs. */
    @Override
    public String toString() {
        return "HiddenLookRenewal[" + notShownUntil + "]";
    }
}
