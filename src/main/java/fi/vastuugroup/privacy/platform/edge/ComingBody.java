package fi.vastuugroup.privacy.platform.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Tells which requests have a body that has not come in. */
public final class ComingBody {

    private ComingBody() {}

    /** Whether a request has a body, of which something has yet to be read. One that has none may not be told to have ended before it is answered. */
    public static boolean has(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.isEnded()
                && (request.version() == HttpVersion.HTTP_2
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || length != null && !length.equals("0"));
    }
}
