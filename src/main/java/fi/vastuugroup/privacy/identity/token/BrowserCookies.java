package fi.vastuugroup.privacy.identity.token;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Expires cookies that are of no use any more: a browser sends those of a session that cannot be read, or of logins that
 * were begun and never ended, until it is told to forget them.
 */
@ApplicationScoped
public class BrowserCookies {

    private static final String SESSION = "q_session";
    private static final String BEGUN_LOGIN = "q_auth";

    /** As many logins as somebody may have begun in several tabs; the cookies of more would not fit into a head. */
    private static final int MOST_BEGUN = 5;

    private final boolean secure;

    BrowserCookies(
            @ConfigProperty(name = "quarkus.oidc.customers.authentication.cookie-force-secure", defaultValue = "false")
                    boolean secure) {
        this.secure = secure;
    }

    /** Whether a session's cookie came with the request, and no token: beside one, it is not looked at. */
    static boolean hasSession(RoutingContext exchange) {
        return exchange.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                && !of(exchange, name -> name.startsWith(SESSION)).isEmpty();
    }

    /** Ends the session in the browser, whatever its cookie says. */
    public void forgetSession(RoutingContext exchange) {
        if (hasSession(exchange)) {
            expire(exchange, of(exchange, name -> name.startsWith(SESSION)));
        }
    }

    /** Makes room for a login that begins. */
    void forgetBegunLogins(RoutingContext exchange) {
        List<String> begun = of(exchange, name -> name.startsWith(BEGUN_LOGIN));
        if (begun.size() >= MOST_BEGUN) {
            expire(exchange, begun);
        }
    }

    private void expire(RoutingContext exchange, List<String> names) {
        names.forEach(name -> exchange.response()
                .addCookie(Cookie.cookie(name, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSecure(secure || exchange.request().isSSL())));
    }

    private static List<String> of(RoutingContext exchange, Predicate<String> which) {
        return exchange.request().cookies().stream()
                .map(Cookie::getName)
                .filter(which)
                .distinct()
                .toList();
    }
}
