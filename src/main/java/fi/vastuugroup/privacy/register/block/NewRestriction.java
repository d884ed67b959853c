package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A restriction to be placed: what may be stored only, and why (Art. 18). */
@Schema(requiredProperties = {"subject", "ground", "reason"})
record NewRestriction(
        @NotNull UUID subject,

        @Schema(description = "Only this category; without it and `item`, everything held about the subject.") @Nullable Category category,

        @Schema(description = "Only this item.") @Nullable UUID item,
        @NotNull RestrictionGround ground,

        @Schema(description = "Why, in words for colleagues; the subject does not see it.") @NotBlank @Size(max = 2000) String reason,

        @Schema(
                description =
                        "The day on which it is to be looked at again, a date in Helsinki; a month ahead by default.")
        @PlausibleDate
        @Nullable LocalDate reviewOn) {

    /** Leaves the reason out of logs. */
    @Override
    public String toString() {
        return "NewRestriction[" + ground + "]";
    }
}
