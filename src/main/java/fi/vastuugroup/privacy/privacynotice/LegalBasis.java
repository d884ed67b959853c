package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Slug;

/** The ground of processing (GDPR Art. 6(1); notice §3 names contract and legitimate interest). */
public enum LegalBasis implements Slug {
    CONTRACT,
    LEGITIMATE_INTEREST,
    CONSENT,
    LEGAL_DUTY
}
