package fi.vastuugroup.privacy.delivery.notification;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How unconfirmed notifications are watched ({@code privacy.notifications}), pulled and sent alike. */
@Unremovable
@ConfigMapping(prefix = "privacy.notifications")
public interface NotificationSettings {

    /** After how long staff should ask a receiver that has not confirmed. */
    Duration unconfirmedAfter();

    /** How often unconfirmed notifications are counted for the metrics; {@code off} stops the scheduler. */
    String countEvery();
}
