package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Tells who has begun a body and says nothing more that it took too long, before the platform closes the connection without
 * a word. A stream looks after its sender itself.
 */
@ApplicationScoped
class SilentSenders {

    /** Before authentication, which may wait for others. */
    private static final int EARLY = 97_000;

    /** How often it is looked, and how often nothing came then: half a minute of silence, shorter than a connection's idle timeout. */
    private static final long LOOK_MILLIS = Duration.ofSeconds(5).toMillis();

    private static final int LOOKS = 6;

    private final EdgeAnswers answers;
    private final StreamedBodies streams;

    SilentSenders(EdgeAnswers answers, StreamedBodies streams) {
        this.answers = answers;
        this.streams = streams;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext exchange) {
        if (hasBody(exchange.request()) && !streams.has(exchange)) {
            Watch watch = new Watch(exchange.request());
            long timer = exchange.vertx().setPeriodic(LOOK_MILLIS, watch::look);
            exchange.addEndHandler(over -> exchange.vertx().cancelTimer(timer));
        }
        exchange.next();
    }

    /** A request without one may not be told to have ended before it is answered, however long that takes. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.isEnded()
                && (request.version() == HttpVersion.HTTP_2
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || length != null && !length.equals("0"));
    }

    /** Looks whether anything came since the last look, until the answer begins. One look is none: the process may have been stopped meanwhile. */
    private final class Watch {

        private final HttpServerRequest request;
        private long seen;
        private int silent;

        Watch(HttpServerRequest request) {
            this.request = request;
        }

        void look(long timer) {
            if (request.isEnded() || request.response().headWritten()) {
                return;
            }
            silent = request.bytesRead() > seen ? 0 : silent + 1;
            seen = request.bytesRead();
            if (silent == LOOKS) {
                answers.endAndClose(request, ProblemType.REQUEST_TIMEOUT, "nothing was sent for too long");
            }
        }
    }
}
