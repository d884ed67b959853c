package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows where the issuer ends its own session of a browser whose session here has ended already. There is no ID token to
 * hint at whose it is, so the client names itself and the issuer may ask the person (OpenID Connect RP-Initiated
 * Logout 1.0 §2); the platform goes there with the token as long as there is one. By a {@code state}, which opens nothing, a
 * browser is known that comes back from there.
 */
@ApplicationScoped
class IssuerLogout {

    private final TenantConfigBean issuers;

    IssuerLogout(TenantConfigBean issuers) {
        this.issuers = issuers;
    }

    /** None where the issuer has no sign-out, or has not been reached since the start. */
    Optional<URI> address(RoutingContext exchange) {
        TenantConfigContext issuer =
                issuers.getStaticTenant(BrowserLogin.of(exchange).tenant());
        return issuer.ready()
                ? Optional.ofNullable(issuer.getOidcMetadata().getEndSessionUri())
                        .map(address ->
                                URI.create(address + question(address, issuer.oidcConfig(), exchange.request())))
                : Optional.empty();
    }

    private static String question(String address, OidcTenantConfig issuer, HttpServerRequest request) {
        return (address.contains("?") ? "&" : "?") + "client_id="
                + encoded(issuer.clientId().orElseThrow())
                + "&" + issuer.logout().postLogoutUriParam() + "=" + encoded(back(issuer, request))
                + "&state=" + UUID.randomUUID();
    }

    /** Where the issuer sends the browser back to: the address that the platform names, too. */
    private static String back(OidcTenantConfig issuer, HttpServerRequest request) {
        String scheme = issuer.authentication().forceRedirectHttpsScheme().orElse(false) ? "https" : request.scheme();
        return scheme + "://" + request.authority()
                + issuer.logout().postLogoutPath().orElse("/");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
