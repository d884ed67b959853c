package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that a person can change their address at all, and floods nobody with mails. */
@ApplicationScoped
class EmailChangeBounds extends SettingBounds {

    EmailChangeBounds() {
        super(between(1, 100, "privacy.email-change.a-day"));
    }
}
