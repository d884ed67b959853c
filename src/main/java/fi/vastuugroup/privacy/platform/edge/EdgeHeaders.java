package fi.vastuugroup.privacy.platform.edge;

import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Puts on an answer the headers that every one has: those that keep a browser on the safe side, and the time. */
@ApplicationScoped
public class EdgeHeaders {

    /** Everything from this origin; the API documentation page sets styles of its own. */
    private static final Map<String, String> SECURITY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                            + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
                            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

    /** As RFC 9110 §5.6.7 writes it: always with two digits for the day. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Clock clock;

    EdgeHeaders(Clock clock) {
        this.clock = clock;
    }

    /** Adds what the answer does not have yet. */
    public void complete(MultiMap answer) {
        SECURITY.forEach((name, value) -> setIfAbsent(answer, name, value));
        setIfAbsent(answer, HttpHeaders.DATE, DATE.format(clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
