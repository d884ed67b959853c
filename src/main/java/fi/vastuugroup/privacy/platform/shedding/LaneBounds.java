package fi.vastuugroup.privacy.platform.shedding;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that each lane has places, and that neither they nor those who wait for one are without end. */
@ApplicationScoped
class LaneBounds extends SettingBounds {

    private static final int LEAST = 1;
    private static final int MOST = 10_000;

    LaneBounds() {
        super(
                between(LEAST, MOST, "privacy.lanes.persons"),
                between(LEAST, MOST, "privacy.lanes.links"),
                between(LEAST, MOST, "privacy.lanes.machines"),
                between(LEAST, MOST, "privacy.lanes.waiting"));
    }
}
