package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Reads logout tokens of the issuers at which browsers sign in (OpenID Connect Back-Channel Logout 1.0 §2.4, 2.6). The platform verifies them;
 * what it would keep of them in memory goes to the database instead, where every replica finds it.
 */
@ApplicationScoped
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TenantConfigBean issuers;

    LogoutTokens(TenantConfigBean issuers) {
        this.issuers = issuers;
    }

    /**
     * What is to end.
     *
     * @param key of the issuer's session, or of the login where the token names no session
     * @param issuedBefore the end of the second in which the issuer said so
     */
    record Ending(Buffer key, Instant issuedBefore) {}

    /** @return fails with {@code invalid-request} for anything but a logout token of the issuer for the portal */
    Uni<Ending> read(BrowserLogin login, @Nullable String token) {
        TenantConfigContext issuer = issuers.getStaticTenant(login.tenant());
        if (token == null) {
            return Uni.createFrom().failure(refusal());
        }
        return (issuer.ready() ? Uni.createFrom().item(issuer) : issuer.initialize())
                .chain(ready -> verify(ready.provider(), token))
                .map(ignored -> ending(token))
                .onFailure(failure -> isInvalid(failure))
                .transform(invalid -> refusal());
    }

    /** With the keys at hand, else with those that the issuer has now. */
    private static Uni<?> verify(OidcProvider issuer, String token) {
        try {
            return Uni.createFrom().item(issuer.verifyLogoutJwtToken(token));
        } catch (InvalidJwtException invalid) {
            return invalid.getCause() instanceof UnresolvableKeyException
                    ? issuer.refreshJwksAndVerifyJwtToken(token, true, false, null)
                    : Uni.createFrom().failure(invalid);
        }
    }

    private static Ending ending(String token) {
        JsonObject claims = SessionKeys.claims(token);
        boolean logsOut = claims.getValue("events") instanceof JsonObject events && events.containsKey(EVENT);
        Optional<Buffer> key = SessionKeys.session(claims).or(() -> SessionKeys.login(claims));
        if (!logsOut
                || claims.containsKey("nonce")
                || key.isEmpty()
                || !(claims.getValue("iat") instanceof Number iat)) {
            throw refusal();
        }
        return new Ending(key.get(), Instant.ofEpochSecond(iat.longValue() + 1));
    }

    private static boolean isInvalid(Throwable failure) {
        return failure instanceof InvalidJwtException || failure.getCause() instanceof InvalidJwtException;
    }

    private static ProblemException refusal() {
        return new ProblemException(ProblemType.INVALID_REQUEST, "no logout token of the issuer for the portal");
    }
}
