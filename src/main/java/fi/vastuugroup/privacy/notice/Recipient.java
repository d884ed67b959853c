package fi.vastuugroup.privacy.notice;

import com.fasterxml.jackson.annotation.JsonValue;

/** Categories of recipients (notice §5). Partners receive contact details only, for direct marketing. */
public enum Recipient {
    PROCESSORS("processors"),
    PARTNERS("partners"),
    AUTHORITIES("authorities");

    private final String slug;

    Recipient(String slug) {
        this.slug = slug;
    }

    /** The name in the contract and the key of its text. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
