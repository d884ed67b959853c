package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.KnownPaths;
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
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees each request begin, readable or not, before any route: the server's tracer alone does. It takes the tracer's place, and
 * hands on to the one that had it when traces are on (quarkus.otel.sdk.disabled).
 */
@ApplicationScoped
class RequestBeginnings implements VertxOptionsCustomizer {

    private final InvalidRequests invalid;
    private final KnownPaths paths;

    RequestBeginnings(InvalidRequests invalid, KnownPaths paths) {
        this.invalid = invalid;
        this.paths = paths;
    }

    @Override
    public void accept(VertxOptions options) {
        @Nullable TracingOptions traces = options.getTracingOptions();
        options.setTracingOptions(new TracingOptions().setFactory(given -> new Beginnings(traces(traces))));
    }

    @SuppressWarnings("unchecked")
    private VertxTracer<Object, Object> traces(@Nullable TracingOptions traces) {
        return traces == null || traces.getFactory() == null
                ? VertxTracer.NOOP
                : new ClosedSpans(
                        (VertxTracer<Object, Object>) traces.getFactory().tracer(traces), paths);
    }

    private void begun(HttpServerRequest request) {
        if (request.connection() instanceof HttpServerConnection connection) {
            ForwardedFor.clean(request.headers());
            invalid.catchOn(connection, request);
        }
    }

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
            if (request instanceof HttpServerRequest begun) {
                begun(begun);
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
