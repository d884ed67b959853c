package fi.vastuugroup.privacy.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Web Key Set (RFC 7517) of public keys. The private part of a key has no place in it. */
@Schema(description = "A JSON Web Key Set (RFC 7517): public keys only.", requiredProperties = "keys")
record SigningKeySet(List<Key> keys) {

    @Schema(
            name = "SigningKey",
            description = "A public key of an elliptic curve.",
            requiredProperties = {"kty", "crv", "x", "y", "kid", "use", "alg"})
    record Key(
            @Schema(description = "Key type.", examples = "EC")
            String kty,

            @Schema(description = "Curve.", examples = "P-256")
            String crv,

            @Schema(description = "First coordinate, base64url.")
            String x,

            @Schema(description = "Second coordinate, base64url.")
            String y,

            @Schema(description = "The key's id, as in the header of what it signed.", examples = "2026-1")
            String kid,

            @Schema(description = "What the key is for.", examples = "sig")
            String use,

            @Schema(description = "The algorithm of the signatures.", examples = "ES256")
            String alg) {}
}
