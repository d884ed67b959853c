package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.MemoryCache;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute that a machine's token was verified: a partner sends the same one thousands of times, and to verify
 * it takes longer than to answer. A token is known by its digest, never past its expiry or its age. What the issuer says of
 * its keys meanwhile counts a minute later at the most; the platform itself asks for them no sooner than it meets a key that
 * it does not know.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final OidcIdentityProvider verifier;
    private final MemoryCache<Verified> known;
    private final Duration age;
    private final Clock clock;

    VerifiedTokens(
            OidcIdentityProvider verifier,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.machines.token.age") Duration age,
            Clock clock) {
        this.verifier = verifier;
        this.known = new MemoryCache<>(vertx, Optional.of(REMEMBERED), REMEMBERED, MOST);
        this.age = age;
        this.clock = clock;
    }

    /** Who was found to bear a token, without the request that brought it, and until when that counts. */
    private record Verified(SecurityIdentity bearer, Instant until) {}

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Comes before the platform's own verifier, which has the place of a provider that names none: {@code SYSTEM_FIRST + 1}. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext authentication) {
        RoutingContext exchange = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (exchange == null || !isMachines(request, exchange)) {
            return Uni.createFrom().nullItem();
        }
        String digest = digest(request.getToken().getToken());
        Verified verified = valid(digest);
        return verified == null
                ? verifier.authenticate(request, authentication).invoke(bearer -> remember(digest, bearer))
                : Uni.createFrom().item(broughtBy(verified.bearer(), exchange));
    }

    /** Whether a token was found to be good a moment ago. */
    boolean isKnown(String token) {
        return valid(digest(token)) != null;
    }

    private static boolean isMachines(TokenAuthenticationRequest request, RoutingContext exchange) {
        return request.getToken() instanceof AccessTokenCredential
                && Tenants.MACHINES.equals(exchange.get(OidcUtils.TENANT_ID_ATTRIBUTE));
    }

    private static String digest(String token) {
        return Digests.sha256Hex(token);
    }

    private @Nullable Verified valid(String digest) {
        Verified verified = known.get(digest);
        return verified != null && clock.instant().isBefore(verified.until()) ? verified : null;
    }

    private void remember(String digest, SecurityIdentity bearer) {
        if (bearer.getPrincipal() instanceof JsonWebToken token) {
            Instant expires = Instant.ofEpochSecond(token.getExpirationTime());
            Instant tooOld = Instant.ofEpochSecond(token.getIssuedAtTime()).plus(age);
            Instant forgotten = clock.instant().plus(REMEMBERED);
            known.add(digest, new Verified(of(bearer).build(), Collections.min(List.of(expires, tooOld, forgotten))));
        }
    }

    private static SecurityIdentity broughtBy(SecurityIdentity bearer, RoutingContext exchange) {
        return of(bearer)
                .addAttribute(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE, exchange)
                .build();
    }

    private static QuarkusSecurityIdentity.Builder of(SecurityIdentity bearer) {
        QuarkusSecurityIdentity.Builder copy = QuarkusSecurityIdentity.builder().setPrincipal(bearer.getPrincipal());
        bearer.getCredentials().forEach((Credential credential) -> copy.addCredential(credential));
        bearer.getAttributes().forEach((name, value) -> {
            if (!name.equals(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE)) {
                copy.addAttribute(name, value);
            }
        });
        return copy;
    }
}
