package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is no request at all, has no address, or has too long a head, with a problem and closes the connection. The server
 * hands such a thing to no route and answers it with nothing but a status.
 */
@ApplicationScoped
class InvalidRequests {

    private final EdgeAnswers answers;

    InvalidRequests(EdgeAnswers answers) {
        this.answers = answers;
    }

    /** Takes over the connection of a request that has begun, where the server would not answer it in full. */
    void catchOn(HttpServerConnection connection, HttpServerRequest begun) {
        connection.invalidRequestHandler(this::answer);
        if (!isAddress(begun.uri()) || !Framing.isAddressed(begun)) {
            connection.handler(this::answer);
        }
    }

    private void answer(HttpServerRequest request) {
        answers.endAndClose(request, type(request.decoderResult().cause()), null);
    }

    private static ProblemType type(@Nullable Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return ProblemType.URI_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException
                ? ProblemType.HEADER_FIELDS_TOO_LARGE
                : ProblemType.INVALID_REQUEST;
    }

    /** Whether the platform lets it come to a route: it answers others with nothing but a status, too. */
    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
