package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staff's confirmation that the recipient was told. */
@Schema(
        name = "RecipientNoticeConfirmation",
        requiredProperties = {"toldBy", "toldAt"})
record NoticeConfirmation(
        @NotNull StaffChannel toldBy,

        @Schema(description = "When; not in the future.") @NotNull @PlausibleDate
        Instant toldAt) {}
