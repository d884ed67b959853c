package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that it takes at least one identifier to raise the alarm, and a share between 0 and 1. */
@ApplicationScoped
class EnumerationBounds extends SettingBounds {

    EnumerationBounds() {
        super(atLeast(1, "privacy.enumeration.unmatched"), between(0, 1, "privacy.enumeration.share"));
    }
}
