package fi.vastuugroup.privacy.notice;

import com.fasterxml.jackson.annotation.JsonValue;

/** What personal data is used for (notice §3). */
public enum Purpose {
    MARKETING("marketing"),
    RELATIONSHIP("relationship"),
    BILLING("billing"),
    SUPPORT("support"),
    ACCESS_CONTROL("access-control"),
    DEVELOPMENT("development"),
    TARGETING("targeting"),
    WEB_ANALYTICS("web-analytics");

    private final String slug;

    Purpose(String slug) {
        this.slug = slug;
    }

    /** The name in the contract and the key of its text. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
