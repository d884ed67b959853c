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

/** A hold to be placed: what it keeps from deletion, and why. */
@Schema(requiredProperties = {"subject", "ground", "reason"})
record NewHold(
        @NotNull UUID subject,

        @Schema(description = "Only this category; without it and `item`, everything held about the subject.") @Nullable Category category,

        @Schema(description = "Only this item.") @Nullable UUID item,
        @NotNull HoldGround ground,

        @Schema(description = "Why, in words for colleagues; the subject does not see it.") @NotBlank @Size(max = 2000) String reason,

        @Schema(
                description =
                        "The day on which it is to be looked at again, a date in Helsinki; three months ahead by "
                                + "default. Who asks for an erasure that an `audit` or a `security-incident` delays is told it.")
        @PlausibleDate
        @Nullable LocalDate reviewOn,

        @Schema(
                description = "The subject is not shown the hold before this date in Helsinki, twelve months "
                        + "ahead at most by default; only of an `authority-order`.")
        @PlausibleDate
        @Nullable LocalDate notShownUntil) {

    /** Leaves the reason out of logs. */
    @Override
    public String toString() {
        return "NewHold[" + ground + "]";
    }
}
