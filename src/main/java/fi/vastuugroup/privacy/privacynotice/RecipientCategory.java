package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Slug;

/** Categories of recipients (notice §5). Partners receive contact details only, for direct marketing. */
public enum RecipientCategory implements Slug {
    PROCESSORS,
    PARTNERS,
    AUTHORITIES
}
