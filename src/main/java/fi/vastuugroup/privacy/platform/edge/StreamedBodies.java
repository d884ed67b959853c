package fi.vastuugroup.privacy.platform.edge;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which requests have a body that their operation streams ({@link StreamedBody}). */
@ApplicationScoped
class StreamedBodies {

    /** Under which a request keeps how long its body says to be: the header is taken from it. */
    static final String LENGTH = StreamedBodies.class.getName() + ".length";

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final int ALL = -1;

    private final Set<String> paths;
    private final List<Predicate<String>> templates;

    StreamedBodies(@All List<StreamedBody> streams) {
        this.paths = streams.stream()
                .map(StreamedBody::path)
                .filter(path -> !PARAMETER.matcher(path).find())
                .collect(toUnmodifiableSet());
        this.templates = streams.stream()
                .map(StreamedBody::path)
                .filter(path -> !paths.contains(path))
                .map(StreamedBodies::asPredicate)
                .toList();
    }

    /** Whether the operation at a request's path streams its body. */
    boolean has(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        return paths.contains(path) || templates.stream().anyMatch(template -> template.test(path));
    }

    /** Takes the header from a request by which the platform would limit its body, and keeps what it says. */
    static void keepLength(RoutingContext exchange) {
        var headers = exchange.request().headers();
        length(headers.get(HttpHeaders.CONTENT_LENGTH)).ifPresent(length -> exchange.put(LENGTH, length));
        headers.remove(HttpHeaders.CONTENT_LENGTH);
    }

    static OptionalLong length(@Nullable String header) {
        try {
            return header == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(header.strip()));
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    private static Predicate<String> asPredicate(String template) {
        String literals = Arrays.stream(PARAMETER.split(template, ALL))
                .map(Pattern::quote)
                .collect(joining("[^/]+"));
        return Pattern.compile(literals).asMatchPredicate();
    }
}
