package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses what a proxy before the portal may have read otherwise: where a body ends, and whom a request is for (RFC 9112
 * §6.1, §3.2), which closes the connection, lest what follows be taken for a request; and parts of a path that are none.
 */
@ApplicationScoped
class Framing {

    /** Behind the headers of every answer, before all that looks at a request. */
    private static final int EARLY = 99_000;

    private static final String CHUNKED = "chunked";

    /** A name, an address, or an address of version 6 in brackets; then a port. */
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

    /** A part of a path of which nothing is left without its matrix parameters: one reader skips it, another does not. */
    private static final Pattern EMPTY_PART = Pattern.compile("^[^?]*/;[^/?]*/+[^/;?]");

    private final EdgeAnswers answers;

    Framing(EdgeAnswers answers) {
        this.answers = answers;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!isFramed(request)) {
            answers.endAndClose(request, ProblemType.INVALID_REQUEST, null);
        } else if (EMPTY_PART.matcher(request.uri()).find()) {
            answers.end(request, ProblemType.INVALID_REQUEST, "a part of the path is empty");
        } else {
            exchange.next();
        }
    }

    private static boolean isFramed(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> codings = headers.getAll("Transfer-Encoding");
        return codings.isEmpty()
                || codings.size() == 1
                        && codings.get(0).equalsIgnoreCase(CHUNKED)
                        && !headers.contains("Content-Length")
                        && request.version() == HttpVersion.HTTP_1_1;
    }

    /**
     * Whether a request says for whom it is, and once. HTTP/2 says it in a header of its own, and HTTP/1.0 need not say it.
     * It is asked of what was sent ({@link InvalidRequests}): what the platform makes of a proxy's headers has one host
     * whatever came.
     */
    static boolean isAddressed(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll("Host");
        return hosts.isEmpty()
                ? request.version() != HttpVersion.HTTP_1_1
                : hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
    }
}
