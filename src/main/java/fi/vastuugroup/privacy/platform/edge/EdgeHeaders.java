package fi.vastuugroup.privacy.platform.edge;

import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Puts on an answer the headers that every one has: those that keep a browser on the safe side, and the time. */
@ApplicationScoped
class EdgeHeaders {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /**
     * Everything from this origin, sounds that the page has fetched, and the one style sheet that stands in pages, known by
     * its digest.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' %s; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> SECURITY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** As RFC 9110 §5.6.7 writes it: always with two digits for the day. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Clock clock;
    private final String policy;
    private volatile Written now = new Written(Long.MIN_VALUE, "");

    /** A second as the header has it: all answers of one are given the same. */
    private record Written(long second, String date) {}

    EdgeHeaders(Clock clock, PageStyle style) {
        this.clock = clock;
        this.policy = POLICY.formatted(style.source());
    }

    /** Adds what the answer does not have yet: the pages of /docs have a policy of their own (application.properties). */
    void complete(MultiMap answer) {
        setIfAbsent(answer, CONTENT_SECURITY_POLICY, policy);
        SECURITY.forEach((name, value) -> setIfAbsent(answer, name, value));
        setIfAbsent(answer, HttpHeaders.DATE, date());
    }

    private String date() {
        Instant instant = clock.instant();
        Written last = now;
        if (last.second() != instant.getEpochSecond()) {
            last = new Written(instant.getEpochSecond(), DATE.format(instant.atOffset(ZoneOffset.UTC)));
            now = last;
        }
        return last.date();
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
