package fi.vastuugroup.privacy.platform.edge;

import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id, that of the caller's trace where it sends one (W3C Trace Context): the answer and each line
 * that is logged for the request carry it, so that one finds the other.
 */
final class RequestIds {

    private static final String HEADER = "traceparent";

    /** The name in the log. */
    static final String LOGGED_AS = "traceId";

    /** Version 00: an id of the trace and one of the caller's span, neither of them all zeros, and flags. */
    private static final Pattern READABLE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    private static final String NOT_SAMPLED = "00";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    /** Takes the id that a request brings, or makes one. A request that has its id already keeps it. */
    static void give(HttpServerRequest request) {
        if (!request.response().headers().contains(HEADER)) {
            var brought = READABLE.matcher(orEmpty(request.getHeader(HEADER)));
            boolean taken = brought.matches();
            String trace = taken ? brought.group(1) : random(2);
            MDC.put(LOGGED_AS, trace);
            request.response()
                    .putHeader(
                            HEADER, "00-%s-%s-%s".formatted(trace, random(1), taken ? brought.group(2) : NOT_SAMPLED));
        }
    }

    private static String orEmpty(@Nullable String header) {
        return header == null ? "" : header;
    }

    /** Random digits; all zeros, which are none, do not come in the life of a universe. */
    private static String random(int longs) {
        ByteBuffer bytes = ByteBuffer.allocate(longs * Long.BYTES);
        RANDOM.nextBytes(bytes.array());
        return HexFormat.of().formatHex(bytes.array());
    }
}
