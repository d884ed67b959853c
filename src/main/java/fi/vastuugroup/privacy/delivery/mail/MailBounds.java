package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that a mail is tried at least once, and not for ever. */
@ApplicationScoped
class MailBounds extends SettingBounds {

    MailBounds() {
        super(between(1, 20, "privacy.mail.attempts"));
    }
}
