package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.platform.text.Slug;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A receiver and what waits for it. */
@Schema(
        name = "NotificationReceiver",
        description = "A source system or partner, and what waits for it.",
        requiredProperties = {"receiver", "way", "pending", "dead", "unconfirmed"})
public record ReceiverState(
        @Schema(description = "The source system or partner.", examples = "partner:acme-events")
        String receiver,

        Way way,

        @Schema(description = "Since when nothing is sent to its webhook, because it answered 410.") @Nullable Instant disabledSince,

        @Schema(description = "Until when nothing is sent to its webhook, because it asked for a pause.") @Nullable Instant pausedUntil,

        @Schema(description = "Notifications that wait to be sent or fetched.")
        long pending,

        @Schema(description = "Notifications that were given up.")
        long dead,

        @Schema(description = "Notifications, pending or given up, that have not been confirmed for too long.")
        long unconfirmed) {

    /** How a receiver gets its notifications. */
    @Schema(name = "NotificationWay", description = """
            `webhook`: it is sent its notifications. `webhook-disabled`: it was, until its webhook answered 410. `pull`: it
            fetches them. `not-configured`: notifications wait for a receiver that the configuration does not name.""")
    public enum Way implements Slug {
        WEBHOOK,
        WEBHOOK_DISABLED,
        PULL,
        NOT_CONFIGURED
    }
}
