package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that the versions of peppers count from 1. */
@ApplicationScoped
class PepperBounds extends SettingBounds {

    PepperBounds() {
        super(atLeast(1, "privacy.pepper-version"));
    }
}
