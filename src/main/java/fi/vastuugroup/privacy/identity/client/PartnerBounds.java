package fi.vastuugroup.privacy.identity.client;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that a partner may make at least one request a minute and check at least one identifier a day. */
@ApplicationScoped
class PartnerBounds extends SettingBounds {

    PartnerBounds() {
        super(
                atLeast(1, "privacy.partners.*.requests-per-minute"),
                atLeast(1, "privacy.partners.*.identifiers-per-day"));
    }
}
