package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
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

    private static final String STATE = "state";

    void filter(@Observes Filters filters) {
        filters.register(this::setAside, EARLY);
    }

    private void setAside(RoutingContext exchange) {
        BrowserLogin.atLogin(exchange.normalizedPath())
                .filter(login -> comesBack(login, exchange))
                .ifPresent(login -> setAside(login, exchange));
        exchange.next();
    }

    private static void setAside(BrowserLogin login, RoutingContext exchange) {
        List<String> session = names(login, exchange, false);
        session.forEach(name -> exchange.response().removeCookies(name, false));
        exchange.addHeadersEndHandler(sent -> forget(session, names(login, exchange, true), exchange));
    }

    /** With the state of a login that was begun in this browser: nobody else can set a session aside. */
    private static boolean comesBack(BrowserLogin login, RoutingContext exchange) {
        String state = exchange.request().getParam(STATE);
        return state != null && exchange.request().getCookie(login.begunLogin(state)) != null;
    }

    /** A session is one cookie or several: what is left of the old one would be read as the new one's. */
    private static void forget(List<String> old, List<String> made, RoutingContext exchange) {
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

    private static List<String> names(BrowserLogin login, RoutingContext exchange, boolean filled) {
        return exchange.request().cookies().stream()
                .filter(cookie -> login.isOfSession(cookie.getName()))
                .filter(cookie -> !filled || !cookie.getValue().isEmpty())
                .map(Cookie::getName)
                .distinct()
                .toList();
    }
}
