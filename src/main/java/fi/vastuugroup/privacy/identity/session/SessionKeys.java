package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names a session by digests under which its end is remembered: its present ID token, which no other has; the issuer's session
 * behind it ({@code sid}), of which it is one token after the other while it is renewed; and the login ({@code sub}), for an
 * issuer that ends all sessions of one.
 *
 * @param token of the ID token itself
 * @param session of the issuer's session; null where the token names none
 * @param login of the login; null where the token names none
 * @param issuedAt when the token was made: an end of the session or login before that is none of its own
 */
record SessionKeys(
        Buffer token, @Nullable Buffer session, @Nullable Buffer login, Instant issuedAt) {

    /** In seconds since 1970; no token is made later. */
    private static final long LATEST = Integer.MAX_VALUE * 100L;

    /** @param idToken as it stands in the session, verified before */
    static SessionKeys of(String idToken) {
        JsonObject claims = claims(idToken);
        return new SessionKeys(
                digest(idToken),
                session(claims).orElse(null),
                login(claims).orElse(null),
                claims.getValue("iat") instanceof Number seconds && seconds.longValue() < LATEST
                        ? Instant.ofEpochSecond(Math.max(0, seconds.longValue()))
                        : Instant.EPOCH);
    }

    /** What a token says that was verified before; nothing where it cannot be read. */
    static JsonObject claims(String token) {
        try {
            return Objects.requireNonNullElseGet(OidcCommonUtils.decodeJwtContent(token), JsonObject::new);
        } catch (RuntimeException unreadable) {
            return new JsonObject();
        }
    }

    /** Under what the end of the session is remembered when its person signs out: the login of other sessions goes on. */
    Buffer[] ended() {
        return session == null ? new Buffer[] {token} : new Buffer[] {token, session};
    }

    /** Under what the issuer may have ended it. */
    Buffer[] endedByIssuer() {
        return Stream.concat(Stream.ofNullable(session), Stream.ofNullable(login))
                .toArray(Buffer[]::new);
    }

    /** The issuer's session that a token names. */
    static Optional<Buffer> session(JsonObject claims) {
        return claim(claims, "sid");
    }

    /** The login that a token names. */
    static Optional<Buffer> login(JsonObject claims) {
        return claim(claims, "sub");
    }

    private static Optional<Buffer> claim(JsonObject claims, String name) {
        return claims.getValue("iss") instanceof String issuer && claims.getValue(name) instanceof String value
                ? Optional.of(digest(name + "\n" + issuer + "\n" + value))
                : Optional.empty();
    }

    private static Buffer digest(String text) {
        return Buffer.buffer(Digests.sha256(text));
    }
}
