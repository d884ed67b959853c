package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.KnownPaths;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts a request under a method that HTTP knows and a path of the contract, or under none: who makes others up fills no
 * memory with them, and no token of a path becomes a label. The labels are set before the registry sees them, for it keeps
 * each that it is asked for, whatever a filter makes of it.
 */
@ApplicationScoped
class ClosedLabels implements HttpServerMetricsTagsContributor {

    /** Before everything else that listens. */
    private static final int FIRST = 110_000;

    private static final String OTHER = "OTHER";
    private static final String UNKNOWN = "UNKNOWN";

    private static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final EdgeAnswers answers;
    private final KnownPaths paths;

    ClosedLabels(EdgeAnswers answers, KnownPaths paths) {
        this.answers = answers;
        this.paths = paths;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::label, FIRST);
    }

    @Override
    public Tags contribute(Context context) {
        HttpServerRequest request = context.request();
        return Tags.of("method", method(request), "uri", template(request.path()));
    }

    /** One that is broken off is counted by the template that it has been given, and by its method as it is. */
    private void label(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request instanceof HttpServerRequestInternal counted
                && counted.metric() instanceof HttpRequestMetric metric) {
            metric.setTemplatePath(template(request.path()));
        }
        if (method(request).equals(OTHER)) {
            request.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            answers.endAndClose(request, ProblemType.METHOD_NOT_ALLOWED, null);
        } else {
            exchange.next();
        }
    }

    /** The method, or that HTTP knows none such. */
    static String method(HttpServerRequest request) {
        String method = request.method().name();
        return METHODS.contains(method) ? method : OTHER;
    }

    private String template(@Nullable String path) {
        return path == null ? UNKNOWN : paths.template(path).orElse(UNKNOWN);
    }
}
