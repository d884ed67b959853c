package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Bounds what one transaction erases, so that it ends well before the database stops it. */
@ApplicationScoped
class ErasureBounds extends SettingBounds {

    ErasureBounds() {
        super(between(1, 50_000, "privacy.erasure.at-once"), between(1, 10_000, "privacy.erasure.portion"));
    }
}
