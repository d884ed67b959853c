package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Expires cookies that are of no use any more: a browser sends those of a session that cannot be read, or of logins that
 * were begun and never ended, until it is told to forget them. Those of customers and of staff are apart ({@link BrowserLogin}).
 */
@ApplicationScoped
public class BrowserCookies {

    /** Why the last session ended, and where a browser goes after signing out: neither opens anything. */
    private static final String END = "session_end";

    private static final String RETURN = "logout_return";

    private static final long END_IS_KNOWN_FOR = Duration.ofMinutes(10).toSeconds();
    private static final long RETURN_IS_KNOWN_FOR = Duration.ofMinutes(30).toSeconds();

    /** As many logins as somebody may have begun in several tabs; the cookies of more would not fit into a head. */
    private static final int MOST_BEGUN = 5;

    private final boolean secure;

    BrowserCookies(
            @ConfigProperty(name = "quarkus.oidc.customers.authentication.cookie-force-secure", defaultValue = "false")
                    boolean secure) {
        this.secure = secure;
    }

    /** Whether a session's cookie came with the request, and no token: beside one, it is not looked at. */
    public static boolean hasSession(RoutingContext exchange) {
        return exchange.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                && !ofSession(exchange).isEmpty();
    }

    /** Ends the session in the browser, whatever its cookie says. */
    public void forgetSession(RoutingContext exchange) {
        if (hasSession(exchange)) {
            expire(exchange, ofSession(exchange));
        }
    }

    /** Ends the session in the browser, and leaves there for a while why: {@link #takeEnd} finds it. */
    public void forgetSession(RoutingContext exchange, SessionEnd end) {
        if (hasSession(exchange)) {
            forgetSession(exchange);
            exchange.response()
                    .addCookie(
                            cookie(exchange, named(exchange, END), end.slug()).setMaxAge(END_IS_KNOWN_FOR));
        }
    }

    /** Why the browser's session ended, as the answer that ended it found; it is told once. */
    public Optional<SessionEnd> takeEnd(RoutingContext exchange) {
        Cookie told = exchange.request().getCookie(named(exchange, END));
        if (told == null) {
            return Optional.empty();
        }
        expire(exchange, List.of(named(exchange, END)));
        return Arrays.stream(SessionEnd.values())
                .filter(end -> end.slug().equals(told.getValue()))
                .findFirst();
    }

    /** Remembers where the browser goes once the issuer has signed it out. */
    public void keepReturn(RoutingContext exchange, URI path) {
        exchange.response()
                .addCookie(
                        cookie(exchange, named(exchange, RETURN), encoded(path)).setMaxAge(RETURN_IS_KNOWN_FOR));
    }

    /** Where the browser goes that comes back from the issuer's sign-out. */
    public URI takeReturn(RoutingContext exchange) {
        Cookie kept = exchange.request().getCookie(named(exchange, RETURN));
        if (kept == null) {
            return ReturnPath.of(BrowserLogin.of(exchange), null);
        }
        expire(exchange, List.of(named(exchange, RETURN)));
        return ReturnPath.of(decoded(kept.getValue()));
    }

    /** Makes room for a login that begins. */
    void forgetBegunLogins(RoutingContext exchange) {
        List<String> begun = of(exchange, BrowserLogin.of(exchange)::isOfBegunLogin);
        if (begun.size() >= MOST_BEGUN) {
            expire(exchange, begun);
        }
    }

    private void expire(RoutingContext exchange, List<String> names) {
        names.forEach(
                name -> exchange.response().addCookie(cookie(exchange, name, "").setMaxAge(0)));
    }

    private Cookie cookie(RoutingContext exchange, String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(secure || exchange.request().isSSL());
    }

    private static String encoded(URI path) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(path.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String named(RoutingContext exchange, String name) {
        return BrowserLogin.of(exchange).cookie(name);
    }

    private static List<String> ofSession(RoutingContext exchange) {
        return of(exchange, BrowserLogin.of(exchange)::isOfSession);
    }

    private static List<String> of(RoutingContext exchange, Predicate<String> which) {
        return exchange.request().cookies().stream()
                .map(Cookie::getName)
                .filter(which)
                .distinct()
                .toList();
    }
}
