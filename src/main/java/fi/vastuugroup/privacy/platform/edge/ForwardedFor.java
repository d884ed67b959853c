package fi.vastuugroup.privacy.platform.edge;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes from {@code X-Forwarded-For} what names nobody. A proxy that is believed hands on what it was given and adds to it, and
 * the platform, which reads the first place before any route, leaves a request without an answer where nothing stands there.
 */
final class ForwardedFor {

    private static final String NAME = "X-Forwarded-For";

    /** A name or an address, with a port or without; one of version 6 in brackets or as it is. */
    private static final Predicate<String> SOMEBODY = Pattern.compile(
                    "[A-Za-z0-9._-]+(?::[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](?::[0-9]{1,5})?"
                            + "|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*[0-9A-Fa-f]")
            .asMatchPredicate();

    private ForwardedFor() {}

    static void clean(MultiMap headers) {
        List<String> lines = headers.getAll(NAME);
        if (lines.isEmpty()) {
            return;
        }
        List<String> named = lines.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(SOMEBODY)
                .toList();
        headers.remove(NAME);
        if (!named.isEmpty()) {
            headers.set(NAME, String.join(", ", named));
        }
    }
}
