package fi.vastuugroup.privacy.platform.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.OptionalLong;

/**
 * An operation that reads its body as a stream and counts its bytes itself: the limit of bodies does not hold for it, and it
 * looks after a sender that falls silent.
 */
public interface StreamedBody {

    /** The operation's path, as it is after normalization; {@code {name}} stands for whatever one segment is. */
    String path();

    /** How long the body of a request says to be; empty where it does not say. */
    static OptionalLong length(RoutingContext exchange) {
        Long length = exchange.get(StreamedBodies.LENGTH);
        return length != null
                ? OptionalLong.of(length)
                : StreamedBodies.length(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    }
}
