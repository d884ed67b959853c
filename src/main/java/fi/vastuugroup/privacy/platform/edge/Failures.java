package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.problem.Faults;
import fi.vastuugroup.privacy.platform.problem.HttpStatuses;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers whatever fails before or beside an operation with a problem, where the platform would answer with a page of its
 * own and log the address that was asked for.
 */
@ApplicationScoped
class Failures {

    /** Before the platform's own, which is the last; behind those that know what failed. */
    private static final int LAST_BUT_ONE = Integer.MAX_VALUE - 1;

    private static final int FIRST_STATUS = 400;
    private static final int LAST_STATUS = 599;

    private final EdgeAnswers answers;

    Failures(EdgeAnswers answers) {
        this.answers = answers;
    }

    void listen(@Observes Router router) {
        // By their statuses fail requests for which there is no route, or whose path cannot be read.
        IntStream.rangeClosed(FIRST_STATUS, LAST_STATUS)
                .forEach(status -> router.errorHandler(status, exchange -> answer(exchange, status)));
        router.route().order(LAST_BUT_ONE).failureHandler(exchange -> answer(exchange, exchange.statusCode()));
    }

    private void answer(RoutingContext exchange, int status) {
        HttpServerRequest request = exchange.request();
        Throwable failure = exchange.failure();
        ProblemType type = type(failure, status);
        if (type == ProblemType.UNAUTHENTICATED && !request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        switch (type) {
            // Where it ends is as doubtful as what it is.
            case INVALID_REQUEST, CONTENT_TOO_LARGE -> answers.endAndClose(request, type, null);
            case INTERNAL_ERROR -> answers.end(request, type, logged(request, failure));
            default -> answers.end(request, type, null);
        }
    }

    private static ProblemType type(@Nullable Throwable failure, int status) {
        if (failure instanceof TooLongFrameException) {
            return ProblemType.CONTENT_TOO_LARGE;
        }
        if (failure instanceof DecoderException) {
            return ProblemType.INVALID_REQUEST;
        }
        if (failure instanceof ForbiddenException) {
            return ProblemType.FORBIDDEN;
        }
        if (failure instanceof SecurityException) {
            return ProblemType.UNAUTHENTICATED;
        }
        return failure != null && DatabaseFailures.isPassing(failure)
                ? ProblemType.SERVICE_UNAVAILABLE
                : HttpStatuses.problemOf(status);
    }

    /** A fault is logged when it is answered: of an exchange that has its answer, or nobody to answer to, once is enough. */
    private static @Nullable String logged(HttpServerRequest request, @Nullable Throwable failure) {
        boolean over = request.response().ended() || request.response().closed();
        return over || failure == null ? null : "error id " + Faults.log(failure);
    }
}
