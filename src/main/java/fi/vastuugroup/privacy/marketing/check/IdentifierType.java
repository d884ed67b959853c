package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.platform.text.Slug;

/** The form in which an identifier is sent. */
public enum IdentifierType implements Slug {
    EMAIL,
    PHONE,
    SHA256;

    /** How many characters the longest identifier has, an e-mail address. */
    public static final int LONGEST = 254;
}
