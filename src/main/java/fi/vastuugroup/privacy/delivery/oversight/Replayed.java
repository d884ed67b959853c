package fi.vastuugroup.privacy.delivery.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notifications are sent again. */
@Schema(requiredProperties = "replayed")
record Replayed(
        @Schema(description = "How many were given up and are pending again.")
        long replayed) {}
