package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** What is due soon is due in a day or more. */
@ApplicationScoped
class RequestBounds extends SettingBounds {

    RequestBounds() {
        super(atLeast(1, "privacy.requests.soon-days"));
    }
}
