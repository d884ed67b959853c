package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.platform.slug.Slug;

/** How an identifier is given. */
public enum IdentifierType implements Slug {
    EMAIL,
    PHONE,
    SHA256;

    /** How many characters the longest identifier has, an e-mail address. */
    public static final int LONGEST = 254;
}
