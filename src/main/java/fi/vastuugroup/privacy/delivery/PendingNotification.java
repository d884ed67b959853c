package fi.vastuugroup.privacy.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a receiver is told. */
@Schema(
        name = "Notification",
        description = "Something that the receiver must act upon. Thin: ids and codes, no personal data.",
        requiredProperties = {"id", "type", "createdAt", "reference"})
record PendingNotification(
        UUID id,

        @Schema(description = "What it is about.", examples = "prohibition")
        String type,

        Instant createdAt,

        @Schema(description = "The receiver's own ids for the person and the item, and codes, by the type.")
        Map<String, Object> reference) {}
