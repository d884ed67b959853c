package fi.vastuugroup.privacy.fuzz;

import io.vertx.core.MultiMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param body as it was before it was compressed
 * @param took how long it took, without the time for which the process was stopped
 */
record Answer(int status, MultiMap headers, byte[] body, long took) {

    static Answer of(int status, MultiMap headers, byte[] body, long took) throws IOException {
        return new Answer(status, headers, decoded(headers.get("Content-Encoding"), body), took);
    }

    String header(String name) {
        String value = headers.get(name);
        return value == null ? "" : value;
    }

    /** The media type without its parameters. */
    String type() {
        return header("Content-Type").replaceFirst("\\s*;.*", "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(@Nullable String coding, byte[] body) throws IOException {
        if (coding == null || coding.equals("identity") || body.length == 0) {
            return body;
        }
        try (var packed = new ByteArrayInputStream(body);
                var plain = coding.equals("gzip") ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
            return plain.readAllBytes();
        }
    }
}
