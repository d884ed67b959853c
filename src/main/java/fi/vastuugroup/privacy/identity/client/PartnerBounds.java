package fi.vastuugroup.privacy.identity.client;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** A partner may ask for something, at least. */
@ApplicationScoped
class PartnerBounds extends SettingBounds {

    PartnerBounds() {
        super(
                atLeast(1, "privacy.partners.*.requests-per-minute"),
                atLeast(1, "privacy.partners.*.identifiers-per-day"));
    }
}
