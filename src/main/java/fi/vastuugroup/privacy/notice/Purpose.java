package fi.vastuugroup.privacy.notice;

import fi.vastuugroup.privacy.platform.Slug;

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
