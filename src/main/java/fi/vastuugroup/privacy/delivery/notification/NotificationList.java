package fi.vastuugroup.privacy.delivery.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notifications: prohibitions first, then the oldest. */
@Schema(requiredProperties = "notifications")
record NotificationList(List<PendingNotification> notifications) {}
