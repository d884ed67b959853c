package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.platform.SettingBounds;
import jakarta.enterprise.context.ApplicationScoped;

/** What is due soon is due in a day or more. */
@ApplicationScoped
class RequestBounds extends SettingBounds {

    RequestBounds() {
        super(atLeast(1, "privacy.requests.soon-days"));
    }
}
