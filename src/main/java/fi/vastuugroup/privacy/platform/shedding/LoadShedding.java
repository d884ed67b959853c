package fi.vastuugroup.privacy.platform.shedding;

import fi.vastuugroup.privacy.platform.edge.ComingBody;
import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests of each lane be worked on at a time, and some more wait for their turn; those beyond it are refused with
 * {@code service-unavailable} at once, before anything is done for them. Few at a time are answered sooner, and no fewer of
 * them, for all share the same processors and connections.
 */
@ApplicationScoped
class LoadShedding {

    /** Behind what refuses requests that are none, before a body is waited for and authentication. */
    private static final int BEFORE_WORK = 97_500;

    /** How long a place waits for a body. */
    private static final long BODY_MILLIS = Duration.ofSeconds(2).toMillis();

    private final Lanes lanes;
    private final ProblemAnswers answers;

    LoadShedding(Lanes lanes, ProblemAnswers answers) {
        this.lanes = lanes;
        this.answers = answers;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_WORK);
    }

    private void admit(RoutingContext exchange) {
        Lane.of(exchange.normalizedPath()).ifPresentOrElse(lane -> admit(exchange, lane), exchange::next);
    }

    private void admit(RoutingContext exchange, Lane lane) {
        Context context = exchange.vertx().getOrCreateContext();
        Runnable later = () -> context.runOnContext(turn -> work(exchange, lane));
        switch (lanes.take(lane, later)) {
            case NOW -> work(exchange, lane);
            case LATER -> exchange.addEndHandler(over -> lanes.leave(lane, later));
            case NEVER -> refuse(exchange);
        }
    }

    /** Refuses a request. What is still sent of it is read and dropped, so that its connection can be used again. */
    private void refuse(RoutingContext exchange) {
        exchange.request().resume();
        answers.end(exchange.request(), ProblemType.SERVICE_UNAVAILABLE, null);
    }

    private void work(RoutingContext exchange, Lane lane) {
        Place place = new Place(exchange, lane);
        if (exchange.response().closed()) {
            place.giveBack();
        } else {
            place.giveBackInTime();
            exchange.next();
        }
    }

    /** A place that a request has: it gives it back once. One is for work: whoever sends slowly goes on without, and holds up nobody. */
    private final class Place {

        private final RoutingContext exchange;
        private final Lane lane;
        private final Vertx vertx;
        private boolean isTaken = true;
        private @Nullable Long patience;

        Place(RoutingContext exchange, Lane lane) {
            this.exchange = exchange;
            this.lane = lane;
            this.vertx = exchange.vertx();
        }

        /** Gives it back when the answer begins, for its reader may be slow, or when the sender has gone. */
        void giveBackInTime() {
            exchange.addHeadersEndHandler(begun -> giveBack());
            exchange.addEndHandler(over -> giveBack());
            if (ComingBody.has(exchange.request())) {
                patience = vertx.setTimer(BODY_MILLIS, late -> {
                    if (!exchange.request().isEnded()) {
                        giveBack();
                    }
                });
            }
        }

        void giveBack() {
            if (isTaken) {
                isTaken = false;
                if (patience != null) {
                    vertx.cancelTimer(patience);
                }
                lanes.giveBack(lane);
            }
        }
    }
}
