package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bounds the retention settings. Vouchers are kept for the six years of the Accounting Act (2:10) or longer; the rest
 * is what the code can do.
 */
@ApplicationScoped
class RetentionBounds extends SettingBounds {

    RetentionBounds() {
        super(atLeast(6, "privacy.retention.accounting-years"), between(1, 10_000, "privacy.retention.batch-size"));
    }
}
