package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Checks that what is due soon is due in a day or more, that who is tied to nobody can file, and that a day's bytes have
 * room for the largest file; how often and how much, not without end.
 */
@ApplicationScoped
class RequestBounds extends SettingBounds {

    RequestBounds() {
        super(
                atLeast(1, "privacy.requests.soon-days"),
                between(1, 1_000, "privacy.requests.unlinked-a-day"),
                between(6, 10_000, "privacy.requests.megabytes-a-day"));
    }
}
