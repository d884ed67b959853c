package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.platform.Slug;

/** How an identifier is given. */
public enum IdentifierType implements Slug {
    EMAIL,
    PHONE,
    SHA256
}
