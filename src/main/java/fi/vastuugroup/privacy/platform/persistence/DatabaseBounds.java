package fi.vastuugroup.privacy.platform.persistence;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that requests may wait for a connection, and not without end. */
@ApplicationScoped
class DatabaseBounds extends SettingBounds {

    DatabaseBounds() {
        super(between(1, 10_000, "privacy.database.max-waiting"));
    }
}
