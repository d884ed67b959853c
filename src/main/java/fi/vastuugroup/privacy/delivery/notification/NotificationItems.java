package fi.vastuugroup.privacy.delivery.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the items that a notification is about, by the receiver's own ids. */
@Schema(requiredProperties = "items")
record NotificationItems(
        List<String> items,

        @Schema(description = "Asks for the next page; absent on the last one.") @Nullable String nextCursor) {}
