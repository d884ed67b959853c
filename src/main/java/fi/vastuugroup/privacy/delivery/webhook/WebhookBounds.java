package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Bounds how many webhooks are sent at a time, and how fast their pauses grow. */
@ApplicationScoped
class WebhookBounds extends SettingBounds {

    WebhookBounds() {
        super(
                between(1, 64, "privacy.webhooks.at-a-time"),
                between(1, 10, "privacy.webhooks.retry-factor"),
                between(1, 65_535, "privacy.webhooks.ports"));
    }
}
