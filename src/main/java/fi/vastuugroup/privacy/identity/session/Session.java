package fi.vastuugroup.privacy.identity.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser is signed in.
 *
 * @param signedIn whether operations of customers can be called with this session
 * @param email the address that the issuer has for the login, to be shown as who is signed in
 * @param expiresAt when it ends by itself
 */
@Schema(description = "Whether the browser is signed in.", requiredProperties = "signedIn")
record Session(
        @Schema(description = "Whether operations of customers can be called with this session.")
        boolean signedIn,

        @Schema(description = "The address that the issuer has for the login.", example = "liisa.virtanen@example.fi")
        @Nullable String email,

        @Schema(
                description = "When the session ends by itself.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                format = "date-time",
                example = "2026-11-22T16:00:00Z")
        @Nullable Instant expiresAt) {

    static final Session NONE = new Session(false, null, null);

    /** No address in logs. */
    @Override
    public String toString() {
        return "Session[signedIn=" + signedIn + "]";
    }
}
