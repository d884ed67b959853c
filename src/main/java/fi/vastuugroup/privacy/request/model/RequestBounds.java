package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** What is due soon is due in a day or more; who is tied to nobody can file, and who can attach files a largest one; neither without end. */
@ApplicationScoped
class RequestBounds extends SettingBounds {

    RequestBounds() {
        super(
                atLeast(1, "privacy.requests.soon-days"),
                between(1, 1_000, "privacy.requests.unlinked-a-day"),
                between(6, 10_000, "privacy.requests.megabytes-a-day"));
    }
}
