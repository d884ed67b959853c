package fi.vastuugroup.privacy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire.
 *
 * @param operation whose request it began as
 * @param path as it is sent, without the query
 * @param query as it is sent; empty without one
 * @param headers in their order, names repeated as they may be
 * @param body null without one
 * @param mutated whether the body was changed from one that fits the contract
 */
record Sent(
        Operation operation,
        Somebody by,
        String method,
        String path,
        String query,
        List<Map.Entry<String, String>> headers,
        byte @Nullable [] body,
        boolean mutated) {

    private static final int TOLD = 700;

    /** The path as the portal reads it: without matrix parameters, and without a slash at the end. */
    String plainPath() {
        String plain = path.replaceAll(";[^/]*", "").replaceAll("/+$", "");
        return plain.isEmpty() ? "/" : plain;
    }

    String uri() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The request in words, for who wants to send it again; a long body is cut. */
    @Override
    public String toString() {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return "%s %s by %s %s %s"
                .formatted(
                        method,
                        uri(),
                        by.name(),
                        headers,
                        text.length() > TOLD ? text.substring(0, TOLD) + "… (" + text.length() + ")" : text);
    }
}
