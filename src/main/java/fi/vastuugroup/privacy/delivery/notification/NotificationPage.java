package fi.vastuugroup.privacy.delivery.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of notifications: prohibitions first, then the oldest.
 *
 * @param nextCursor asks for the next page; absent on the last one
 */
@Schema(requiredProperties = "items")
record NotificationPage(
        List<PendingNotification> items, @Nullable String nextCursor) {}
