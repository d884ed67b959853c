package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;

/** A channel by which a person is reached. */
public enum Channel implements Slug {
    EMAIL,
    SMS,
    PHONE,
    POST,
    ONLINE
}
