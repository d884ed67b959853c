package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When staff looks again at a hold or restriction. */
@Schema(requiredProperties = "reviewOn")
record NewReview(
        @Schema(description = "A date in Helsinki, today or later.") @NotNull @PlausibleDate
        LocalDate reviewOn) {}
