package fi.vastuugroup.privacy.platform.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.observability.HttpRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A request as a tracer sees it: without its path, its query, its headers and who sent it.
 *
 * @param uri the template of a request that is received, nothing of one that is sent
 * @param absoluteURI the server of a request that is sent
 * @param headers the caller's trace, if there is one
 * @param remoteAddress the server of a request that is sent
 */
record TracedRequest(
        int id,
        String uri,
        String absoluteURI,
        HttpMethod method,
        MultiMap headers,
        @Nullable SocketAddress remoteAddress)
        implements HttpRequest {

    /** Braces are no part of an address. */
    static TracedRequest received(HttpServerRequest request, String template) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        RequestIds.brought(request).ifPresent(trace -> headers.add(RequestIds.HEADER, trace));
        String shown = template.replaceAll("\\{[^}]+}", "-");
        return new TracedRequest(0, shown, shown, HttpMethod.valueOf(ClosedLabels.method(request)), headers, null);
    }

    static TracedRequest sent(HttpRequest request) {
        return new TracedRequest(
                request.id(),
                "/",
                server(request.absoluteURI()),
                request.method(),
                MultiMap.caseInsensitiveMultiMap(),
                request.remoteAddress());
    }

    private static String server(String address) {
        try {
            URI whole = URI.create(address);
            String port = whole.getPort() < 0 ? "" : ":" + whole.getPort();
            return whole.getScheme() + "://" + whole.getHost() + port + "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
