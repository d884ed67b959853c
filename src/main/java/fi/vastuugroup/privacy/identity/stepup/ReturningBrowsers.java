package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Lets a browser that has a session come back from the issuer with a newer login: the platform would look at the session alone.
 * The session is out of its sight for that one request. Where the login comes to something the new session takes its place;
 * where not, as when the person changed their mind, it goes on.
 */
@ApplicationScoped
class ReturningBrowsers {

    /** Before the platform authenticates. */
    private static final int EARLY = 89_000;

    private static final String LOGIN = "/login";
    private static final String STATE = "state";

    void filter(@Observes Filters filters) {
        filters.register(this::setAside, EARLY);
    }

    private void setAside(RoutingContext exchange) {
        if (comesBack(exchange)) {
            List<String> session = names(exchange, false);
            session.forEach(name -> exchange.response().removeCookies(name, false));
            exchange.addHeadersEndHandler(sent -> forget(session, exchange));
        }
        exchange.next();
    }

    /** With the state of a login that was begun in this browser: nobody else can set a session aside. */
    private static boolean comesBack(RoutingContext exchange) {
        if (!exchange.normalizedPath().equals(LOGIN)) {
            return false;
        }
        String state = exchange.request().getParam(STATE);
        return state != null
                && exchange.request().getCookie(OidcUtils.STATE_COOKIE_NAME + "_" + Tenants.CUSTOMERS + "_" + state)
                        != null;
    }

    /** A session is one cookie or several: what is left of the old one would be read as the new one's. */
    private static void forget(List<String> old, RoutingContext exchange) {
        List<String> made = names(exchange, true);
        if (!made.isEmpty()) {
            HttpServerResponse answer = exchange.response();
            old.stream()
                    .filter(name -> !made.contains(name))
                    .forEach(name -> answer.addCookie(Cookie.cookie(name, "")
                            .setPath("/")
                            .setHttpOnly(true)
                            .setMaxAge(0)));
        }
    }

    private static List<String> names(RoutingContext exchange, boolean filled) {
        return exchange.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME))
                .filter(cookie -> !filled || !cookie.getValue().isEmpty())
                .map(Cookie::getName)
                .distinct()
                .toList();
    }
}
