package fi.vastuugroup.privacy.platform.edge;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request an id, that of the caller's trace where it sends one (W3C Trace Context): the answer and each line
 * that is logged for the request carry it, so that one finds the other.
 */
final class RequestIds {

    static final String HEADER = "traceparent";

    /** The name in the log. */
    static final String LOGGED_AS = "traceId";

    /** Version 00: an id of the trace and one of the caller's span, neither of them all zeros, and flags. */
    private static final Pattern READABLE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final int TRACE_BEGINS = 3;
    private static final int TRACE_ENDS = 35;
    private static final int FLAGS_BEGIN = 53;

    private static final String NOT_SAMPLED = "00";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    /** Takes the id that a request brings, or makes one; that of its span, if it is traced. A request keeps the id that it has. */
    static void give(HttpServerRequest request) {
        if (!request.response().headers().contains(HEADER)) {
            String id = traced().or(() -> brought(request).map(RequestIds::answered))
                    .orElseGet(RequestIds::made);
            MDC.put(LOGGED_AS, id.substring(TRACE_BEGINS, TRACE_ENDS));
            request.response().putHeader(HEADER, id);
        }
    }

    /** The id that the caller sends, if it can be read. */
    static Optional<String> brought(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(header -> READABLE.matcher(header).matches());
    }

    private static Optional<String> traced() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of(id(
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex()))
                : Optional.empty();
    }

    /** The caller's trace and flags, with a span of our own. */
    private static String answered(String brought) {
        return id(brought.substring(TRACE_BEGINS, TRACE_ENDS), random(1), brought.substring(FLAGS_BEGIN));
    }

    private static String made() {
        return id(random(2), random(1), NOT_SAMPLED);
    }

    private static String id(String trace, String span, String flags) {
        return "00-%s-%s-%s".formatted(trace, span, flags);
    }

    /** Random digits; all zeros, which are none, do not come in the life of a universe. */
    private static String random(int longs) {
        ByteBuffer bytes = ByteBuffer.allocate(longs * Long.BYTES);
        RANDOM.nextBytes(bytes.array());
        return HexFormat.of().formatHex(bytes.array());
    }
}
