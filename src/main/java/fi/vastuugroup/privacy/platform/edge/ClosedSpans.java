package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.KnownPaths;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows a tracer only what stands in the contract or in the code: requests by method and template, statements with their
 * placeholders, outgoing requests by their server. A path that the contract does not have has no span, so that nobody from
 * outside fills the collector, and neither has a statement of a job.
 */
final class ClosedSpans implements VertxTracer<Object, Object> {

    private static final String STATEMENT = "db.statement";

    private final VertxTracer<Object, Object> tracer;
    private final KnownPaths paths;

    ClosedSpans(VertxTracer<Object, Object> tracer, KnownPaths paths) {
        this.tracer = tracer;
        this.paths = paths;
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
        if (!(request instanceof HttpServerRequest received) || received.path() == null) {
            return null;
        }
        return paths.template(received.path())
                .map(template -> TracedRequest.received(received, template))
                .map(shown -> tracer.receiveRequest(
                        context, kind, policy, shown, shown.method().name(), shown.headers(), TagExtractor.empty()))
                .orElse(null);
    }

    @Override
    public <R> void sendResponse(
            Context context,
            @Nullable R response,
            @Nullable Object span,
            @Nullable Throwable failure,
            TagExtractor<R> tags) {
        if (span != null) {
            tracer.sendResponse(context, response, span, named(failure), tags);
        }
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
        if (request instanceof HttpRequest sent) {
            TracedRequest shown = TracedRequest.sent(sent);
            return tracer.sendRequest(
                    context, kind, policy, shown, shown.method().name(), headers, TagExtractor.empty());
        }
        return Span.current().getSpanContext().isValid()
                        && tags.extract(request).containsKey(STATEMENT)
                ? tracer.sendRequest(context, kind, policy, request, operation, headers, tags)
                : null;
    }

    @Override
    public <R> void receiveResponse(
            Context context,
            @Nullable R response,
            @Nullable Object span,
            @Nullable Throwable failure,
            TagExtractor<R> tags) {
        if (span != null) {
            tracer.receiveResponse(context, response, span, named(failure), tags);
        }
    }

    @Override
    public void close() {
        tracer.close();
    }

    private static @Nullable Throwable named(@Nullable Throwable failure) {
        return failure == null ? null : new Failed(failure);
    }

    /** Says what kind of failure it was; the failure's own words may quote a value. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failed(Throwable failure) {
            super(failure.getClass().getName(), null, false, false);
        }
    }
}
