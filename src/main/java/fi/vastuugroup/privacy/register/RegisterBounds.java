package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Vouchers are kept for the six years of the Accounting Act (2:10) or longer; the rest is what the code can do. */
@ApplicationScoped
class RegisterBounds extends SettingBounds {

    RegisterBounds() {
        super(
                atLeast(6, "privacy.retention.accounting-years"),
                between(1, 10_000, "privacy.retention.batch-size"),
                atLeast(1, "privacy.pepper-version"));
    }
}
