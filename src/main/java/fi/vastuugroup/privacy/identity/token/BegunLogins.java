package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a browser wanted to go when its login began: the platform keeps it, encrypted, in the cookie of that login, and
 * reads it where a login succeeds. Who comes back without one goes there too, and the page is told.
 */
@ApplicationScoped
class BegunLogins {

    /** What the issuer adds when it sends the browser back; the second where it signed nobody in. */
    static final String STATE = "state";

    static final String ERROR = "error";

    /** What an issuer says of a person who did not want to, or may not (RFC 6749 §4.1.2.1). */
    private static final String CANCELLED = "access_denied";

    private final TenantConfigBean issuers;

    BegunLogins(TenantConfigBean issuers) {
        this.issuers = issuers;
    }

    /** Where the browser of a login that came to nothing goes: {@code ?login=cancelled} or {@code ?login=failed} tells why. */
    URI without(RoutingContext exchange) {
        boolean cancelled = CANCELLED.equals(exchange.request().getParam(ERROR));
        BrowserLogin login = BrowserLogin.of(exchange);
        return ReturnPath.with(
                ReturnPath.of(login, returnTo(login, exchange)), "login", cancelled ? "cancelled" : "failed");
    }

    private @Nullable String returnTo(BrowserLogin login, RoutingContext exchange) {
        String name = login.begunLogin(exchange.request().getParam(STATE));
        String[] parts = came(exchange, name).split("\\|");
        return parts.length == 2 ? returnTo(login, parts[1]) : null;
    }

    /** The cookie as it came: the platform has emptied what it knows of it. */
    private static String came(RoutingContext exchange, String name) {
        return exchange.request().headers().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> ServerCookieDecoder.LAX.decode(line).stream())
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .findFirst()
                .orElse("");
    }

    private @Nullable String returnTo(BrowserLogin login, String encrypted) {
        try {
            JsonObject begun = OidcUtils.decryptJson(
                    encrypted, issuers.getStaticTenant(login.tenant()).getStateCookieEncryptionKey());
            String path = begun.getString(OidcUtils.STATE_COOKIE_RESTORE_PATH);
            List<String> asked = path == null
                    ? null
                    : new QueryStringDecoder(path).parameters().get("return");
            return asked == null ? null : asked.get(0);
        } catch (Exception unreadable) {
            // A cookie of another key, or of nobody's making: the browser goes home.
            return null;
        }
    }
}
