package fi.vastuugroup.privacy.notice;

import fi.vastuugroup.privacy.platform.Slug;

/** Categories of recipients (notice §5). Partners receive contact details only, for direct marketing. */
public enum Recipient implements Slug {
    PROCESSORS,
    PARTNERS,
    AUTHORITIES
}
