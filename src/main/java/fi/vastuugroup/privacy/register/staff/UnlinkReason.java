package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.text.Slug;

/** Why staff ends the link of a login; a code, for it stands in the address. */
enum UnlinkReason implements Slug {
    /** The login is somebody else's. */
    WRONG_PERSON,
    /** The subject no longer controls the login. */
    LOGIN_LOST,
    /** The subject asked for it. */
    SUBJECT_ASKED
}
