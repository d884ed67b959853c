package fi.vastuugroup.privacy.marketing.check;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when the answers of a bulk check hold that begin with a line, up to where the next entry begins. */
@Schema(
        name = "BulkProhibitionCheckValidity",
        requiredProperties = {"fromLine", "validUntil"})
record ValidFrom(
        @Schema(description = "The number of the first of these lines.")
        long fromLine,

        @Schema(description = "24 hours after they were answered, or some minutes less.")
        Instant validUntil) {}
