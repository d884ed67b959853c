package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** The alarm is raised by some number of identifiers, and by a share of them. */
@ApplicationScoped
class EnumerationBounds extends SettingBounds {

    EnumerationBounds() {
        super(atLeast(1, "privacy.enumeration.unmatched"), between(0, 1, "privacy.enumeration.share"));
    }
}
