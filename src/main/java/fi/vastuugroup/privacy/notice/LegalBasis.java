package fi.vastuugroup.privacy.notice;

import com.fasterxml.jackson.annotation.JsonValue;

/** The ground of processing (GDPR Art. 6(1); notice §3 names contract and legitimate interest). */
public enum LegalBasis {
    CONTRACT("contract"),
    LEGITIMATE_INTEREST("legitimate-interest"),
    CONSENT("consent"),
    LEGAL_DUTY("legal-duty");

    private final String slug;

    LegalBasis(String slug) {
        this.slug = slug;
    }

    /** The name in the contract and the key of its text. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
