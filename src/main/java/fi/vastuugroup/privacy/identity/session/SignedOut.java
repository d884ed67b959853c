package fi.vastuugroup.privacy.identity.session;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What comes of signing out by a script.
 *
 * @param location where the browser is to go
 */
@Schema(description = "The session here has ended.", requiredProperties = "location")
record SignedOut(
        @Schema(
                description =
                        "Where the page sends the browser: to the issuer's own sign-out, which sends it to `return`, or"
                                + " to `return` itself where the issuer has none.",
                type = SchemaType.STRING,
                example = "https://login.example.com/realms/customers/protocol/openid-connect/logout")
        URI location) {

    /** The address has the person's ID token in it. */
    @Override
    public String toString() {
        return "SignedOut[]";
    }
}
