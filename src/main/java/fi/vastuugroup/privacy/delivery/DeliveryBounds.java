package fi.vastuugroup.privacy.delivery;

import fi.vastuugroup.privacy.platform.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** What is sent is tried at least once, and not for ever. */
@ApplicationScoped
class DeliveryBounds extends SettingBounds {

    DeliveryBounds() {
        super(
                between(1, 20, "privacy.mail.attempts"),
                between(1, 64, "privacy.webhooks.at-a-time"),
                between(1, 10, "privacy.webhooks.retry-factor"));
    }
}
