package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.KnownPaths;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is no request at all, has no address, or has too long a head, with a problem and closes the connection. The server
 * hands such a thing to no route; its tracer alone sees it before it is answered with nothing but a status, and sets here
 * who answers instead.
 */
@ApplicationScoped
class InvalidRequests implements VertxOptionsCustomizer {

    private final EdgeAnswers answers;
    private final KnownPaths paths;

    InvalidRequests(EdgeAnswers answers, KnownPaths paths) {
        this.answers = answers;
        this.paths = paths;
    }

    @Override
    public void accept(VertxOptions options) {
        @Nullable TracingOptions traces = options.getTracingOptions();
        options.setTracingOptions(new TracingOptions().setFactory(given -> new Beginnings(traces(traces))));
    }

    /** The tracer that has the place when traces are on (quarkus.otel.sdk.disabled). */
    @SuppressWarnings("unchecked")
    private VertxTracer<Object, Object> traces(@Nullable TracingOptions traces) {
        return traces == null || traces.getFactory() == null
                ? VertxTracer.NOOP
                : new ClosedSpans(
                        (VertxTracer<Object, Object>) traces.getFactory().tracer(traces), paths);
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

    /** Sees each request begin, readable or not, and hands on what is traced. */
    private final class Beginnings implements VertxTracer<Object, Object> {

        private final VertxTracer<Object, Object> traces;

        Beginnings(VertxTracer<Object, Object> traces) {
            this.traces = traces;
        }

        @Override
        public <R> @Nullable Object receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest begun
                    && begun.connection() instanceof HttpServerConnection connection) {
                ForwardedFor.clean(begun.headers());
                connection.invalidRequestHandler(InvalidRequests.this::answer);
                if (!isAddress(begun.uri()) || !Framing.isAddressed(begun)) {
                    connection.handler(InvalidRequests.this::answer);
                }
            }
            return traces.receiveRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void sendResponse(
                Context context,
                @Nullable R response,
                @Nullable Object span,
                @Nullable Throwable failure,
                TagExtractor<R> tags) {
            traces.sendResponse(context, response, span, failure, tags);
        }

        @Override
        public <R> @Nullable Object sendRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                BiConsumer<String, String> headers,
                TagExtractor<R> tags) {
            return traces.sendRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void receiveResponse(
                Context context,
                @Nullable R response,
                @Nullable Object span,
                @Nullable Throwable failure,
                TagExtractor<R> tags) {
            traces.receiveResponse(context, response, span, failure, tags);
        }

        @Override
        public void close() {
            traces.close();
        }
    }
}
