package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Bounds what one source takes of a replica, and how much a comparison that went wrong can do. */
@ApplicationScoped
class RecordingBounds extends SettingBounds {

    RecordingBounds() {
        super(
                between(1, 5_000, "privacy.recordings.max-megabytes"),
                between(1, 100, "privacy.recordings.uploads-per-source"),
                between(1, 10_000, "privacy.recordings.settled-at-most"));
    }
}
