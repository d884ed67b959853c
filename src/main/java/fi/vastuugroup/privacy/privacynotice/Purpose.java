package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Slug;

/** What personal data is used for (notice §3). */
public enum Purpose implements Slug {
    MARKETING,
    RELATIONSHIP,
    BILLING,
    SUPPORT,
    ACCESS_CONTROL,
    DEVELOPMENT,
    TARGETING,
    WEB_ANALYTICS
}
