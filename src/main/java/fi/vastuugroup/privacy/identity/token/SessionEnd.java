package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a browser's session does not go on. */
@Schema(name = "SessionEnd", description = "Why a browser's session ended.")
public enum SessionEnd implements Slug {
    /** Its time is over, and the issuer did not renew it. */
    EXPIRED,

    /** Its person signed out, here in another window or at the issuer. */
    SIGNED_OUT,

    /** Its person had everything erased: whoever signs in again is somebody of whom nothing is known. */
    ENDED_BY_ERASURE,

    /** Its cookie cannot be read: it is damaged, or of a key that is not used any more. */
    UNREADABLE
}
