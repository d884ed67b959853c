package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Tells who has begun a body and says nothing more that it took too long, before the platform closes the connection without
 * a word; and who goes on so slowly that the largest body would take hours. A stream looks after its sender itself.
 */
@ApplicationScoped
class SilentSenders {

    /** Before authentication, which may wait for others. */
    private static final int EARLY = 97_000;

    /** How often it is looked, and how often nothing came then: half a minute of silence, shorter than a connection's idle timeout. */
    private static final long LOOK_MILLIS = Duration.ofSeconds(5).toMillis();

    private static final int LOOKS = 6;

    /** What comes at least between two looks on average, once that half minute is over: a kilobyte in a second. */
    private static final long LEAST_BYTES = 1_024 * LOOK_MILLIS / 1_000;

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
        if (ComingBody.has(exchange.request()) && !streams.has(exchange)) {
            Watch watch = new Watch(exchange.request());
            long timer = exchange.vertx().setPeriodic(LOOK_MILLIS, watch::look);
            exchange.addEndHandler(over -> exchange.vertx().cancelTimer(timer));
        }
        exchange.next();
    }

    /** Looks whether anything came since the last look, and enough in all, until the answer begins. One look is none: the process may have been stopped meanwhile. */
    private final class Watch {

        private final HttpServerRequest request;
        private long seen;
        private int silent;
        private int looks;

        Watch(HttpServerRequest request) {
            this.request = request;
        }

        void look(long timer) {
            if (request.isEnded() || request.response().headWritten()) {
                return;
            }
            silent = request.bytesRead() > seen ? 0 : silent + 1;
            seen = request.bytesRead();
            looks++;
            if (silent == LOOKS) {
                answers.endAndClose(request, ProblemType.REQUEST_TIMEOUT, "nothing was sent for too long");
            } else if (seen < LEAST_BYTES * (looks - LOOKS)) {
                answers.endAndClose(request, ProblemType.REQUEST_TIMEOUT, "too little was sent for too long");
            }
        }
    }
}
