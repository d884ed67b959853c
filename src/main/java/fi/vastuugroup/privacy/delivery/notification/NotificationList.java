package fi.vastuugroup.privacy.delivery.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notifications, oldest first. */
@Schema(requiredProperties = "notifications")
record NotificationList(List<PendingNotification> notifications) {}
