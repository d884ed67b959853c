package fi.vastuugroup.privacy.identity.token;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from what a token says of itself whether it is for access by whoever bears it. ID tokens, logout tokens and
 * tokens that are bound to a key are signed by the same issuers for the same audience, and are not (RFC 8725 §3.11).
 */
final class TokenUse {

    /** The header's {@code typ} of an access token (RFC 9068 §2.1; many issuers write JWT, or nothing). */
    private static final Set<String> ACCESS_TYPES = Set.of("", "jwt", "at+jwt", "application/at+jwt");

    /** The claim {@code typ} of issuers that write one. */
    private static final Set<String> BEARER_TYPES = Set.of("", "bearer", "jwt", "at+jwt");

    /** What only an ID token (OpenID Connect Core §2), a bound token (RFC 7800) or an event (RFC 8417) says. */
    private static final Set<String> OTHER_USES = Set.of("nonce", "at_hash", "c_hash", "cnf", "events");

    private TokenUse() {}

    /** Whether a signed token in compact form is for access; the signature is checked elsewhere. */
    static boolean isAccess(String token) {
        String[] parts = token.split("\\.");
        try {
            JsonObject claims = json(parts[1]);
            return ACCESS_TYPES.contains(type(json(parts[0])))
                    && BEARER_TYPES.contains(type(claims))
                    && OTHER_USES.stream().noneMatch(claims::containsKey);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static String type(JsonObject said) {
        Object type = said.getValue("typ");
        return type == null ? "" : type.toString().toLowerCase(Locale.ROOT);
    }

    private static JsonObject json(String part) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
