package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Ends a request that reaches no operation with a problem, once, with all that an answer carries. */
@ApplicationScoped
class EdgeAnswers {

    private static final AttributeKey<Boolean> ENDED = AttributeKey.valueOf(EdgeAnswers.class, "ended");

    private final ProblemAnswers answers;
    private final EdgeHeaders headers;

    EdgeAnswers(ProblemAnswers answers, EdgeHeaders headers) {
        this.answers = answers;
        this.headers = headers;
    }

    /** Ends a request whose connection goes on. One that is answered in part can only be broken off. */
    void end(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        HttpServerResponse answer = request.response();
        if (answer.ended() || answer.closed()) {
            return;
        }
        if (answer.headWritten()) {
            answer.reset();
            return;
        }
        RequestIds.give(request);
        headers.complete(answer.headers());
        answers.end(request, type, detail);
    }

    /**
     * Ends a request behind which nobody can tell where the next one begins, and its connection. What seems to come next
     * may have been read already, and is not looked at; it is read for a little while, so that the sender gets its answer.
     */
    void endAndClose(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        if (request.connection() instanceof HttpServerConnection connection) {
            if (connection.channel().hasAttr(ENDED)) {
                return;
            }
            connection.channel().attr(ENDED).set(true);
            connection.handler(next -> {});
            if (request.version() != HttpVersion.HTTP_2) {
                connection.channel().pipeline().addFirst(new LingeringClose());
            }
        }
        if (!request.response().headWritten()) {
            request.response().putHeader("Connection", "close");
        }
        end(request, type, detail);
        request.connection().close();
    }
}
