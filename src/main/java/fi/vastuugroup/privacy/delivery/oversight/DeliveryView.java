package fi.vastuugroup.privacy.delivery.oversight;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notification as staff sees it: whom it is about and what it says is not shown. */
@Schema(
        name = "Delivery",
        description = "A notification and what became of it. Whom it is about is not shown.",
        requiredProperties = {"id", "receiver", "type", "status", "createdAt", "attempts"})
record DeliveryView(
        UUID id,

        @Schema(description = "The source system or partner.", examples = "partner:acme-events")
        String receiver,

        @Schema(description = "What it is about.", examples = "prohibition")
        String type,

        DeliveryStatus status,
        Instant createdAt,

        @Schema(description = "When the receiver first saw it.") @Nullable Instant toldAt,

        @Schema(description = "When the receiver confirmed it.") @Nullable Instant confirmedAt,

        @Schema(description = "When it was given up.") @Nullable Instant deadAt,

        @Schema(description = "How often its webhook was tried, since it was last replayed.")
        int attempts,

        @Schema(description = "When it is tried next.") @Nullable Instant nextAttemptAt,

        @Schema(description = "Why the last attempt failed: a code of ours.", examples = "answered-503") @Nullable String lastFailure) {}
