package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Handles every request before an operation is chosen: gives it an id and its answer the headers of every answer, forbids
 * caching, and refuses a body that is too large.
 */
@ApplicationScoped
class HttpEdge {

    /** How the entity tag begins of what can have several representations. */
    private static final String WEAK = "W/";

    /** Before everything else that listens. */
    private static final int FIRST = 100_000;

    /** Before the platform's own. */
    private static final int BODY_LIMIT = 1_000;

    /** Behind the platform's own. */
    private static final int BEHIND_BODY_LIMIT = 1;

    private static final String API = "/api";

    /** They set and expire the cookies of a session. */
    private static final Set<String> PAGES_OF_SESSIONS = Set.of("/login", "/logout", "/staff/login", "/staff/logout");

    private static final String IDENTITY = "identity";

    private static final Predicate<String> EMPTY_LIST =
            Pattern.compile("[ \\t,]*").asMatchPredicate();

    private final EdgeAnswers answers;
    private final EdgeHeaders edge;
    private final StreamedBodies streams;
    private final long maxBodySize;

    HttpEdge(
            EdgeAnswers answers,
            EdgeHeaders edge,
            StreamedBodies streams,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.answers = answers;
        this.edge = edge;
        this.streams = streams;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void filter(@Observes Filters filters) {
        filters.register(this::headers, FIRST);
        filters.register(this::limit, BODY_LIMIT);
        filters.register(this::limitUntold, BEHIND_BODY_LIMIT);
    }

    private void headers(RoutingContext request) {
        RequestIds.give(request.request());
        joinTags(request.request().headers(), HttpHeaders.IF_MATCH);
        joinTags(request.request().headers(), HttpHeaders.IF_NONE_MATCH);
        dropUnreadableLanguages(request.request().headers());
        dropEmpty(request.request().headers(), HttpHeaders.ACCEPT);
        request.addHeadersEndHandler(end -> {
            MultiMap headers = request.response().headers();
            edge.complete(headers);
            shortenLocation(headers, request.request().authority());
            negotiateCoding(headers);
            if (isOfSomebody(request.normalizedPath())) {
                setIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        request.next();
    }

    /**
     * Makes an address on the portal itself a path, which holds wherever the browser sees the portal: the platform writes
     * it with the scheme of this connection, and TLS may have ended at a proxy.
     */
    private static void shortenLocation(MultiMap headers, @Nullable HostAndPort here) {
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null && here != null) {
            Stream.of("http://" + here, "https://" + here)
                    .filter(origin -> location.startsWith(origin + "/"))
                    .forEach(origin -> headers.set(HttpHeaders.LOCATION, location.substring(origin.length())));
        }
    }

    /** Whether the answers at a path are for whoever asked, and for no cache. */
    private static boolean isOfSomebody(String path) {
        return path.startsWith(API) || PAGES_OF_SESSIONS.contains(path);
    }

    /** Several lines of a list are one list (RFC 9110 §5.3); an operation reads one line. */
    private static void joinTags(MultiMap headers, String condition) {
        List<String> lines = headers.getAll(condition);
        if (lines.size() > 1) {
            headers.set(condition, String.join(", ", lines));
        }
    }

    /** Takes a header that names no language away: the platform's parsers would fail on it, each in its way. */
    private static void dropUnreadableLanguages(MultiMap headers) {
        List<String> lines = headers.getAll(HttpHeaders.ACCEPT_LANGUAGE);
        if (!lines.isEmpty() && !Language.isReadable(String.join(",", lines))) {
            headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    /** Takes a list away that names nothing: whoever sends it may as well leave it out. */
    private static void dropEmpty(MultiMap headers, String list) {
        if (headers.getAll(list).stream().allMatch(EMPTY_LIST)) {
            headers.remove(list);
        }
    }

    /**
     * Says that an answer which may be compressed depends on what the client takes. One with a strong entity tag is sent
     * as it is: compressed, it would be another representation under the same tag (RFC 9110 §8.8.3.3).
     */
    private static void negotiateCoding(MultiMap headers) {
        String tag = headers.get(HttpHeaders.ETAG);
        if (tag != null && !tag.startsWith(WEAK)) {
            setIfAbsent(headers, HttpHeaders.CONTENT_ENCODING, IDENTITY);
        }
        if (!IDENTITY.equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
            headers.set(HttpHeaders.VARY, String.join(", ", varying(headers.getAll(HttpHeaders.VARY))));
        }
    }

    /** The names of headers that an answer depends on, each once: whoever serves files writes them in letters of its own. */
    private static Collection<String> varying(List<String> others) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(
                        others.stream().flatMap(list -> Stream.of(list.split("\\s*,\\s*"))),
                        Stream.of(HttpHeaders.ACCEPT_ENCODING))
                .forEach(name -> names.merge(name.toLowerCase(Locale.ROOT), name, (one, other) -> other));
        return names.values();
    }

    /**
     * Refuses a body over the limit with a problem. The platform's own limit answers without a body, and looks at
     * {@code Content-Length} only: a stream goes without. Beyond the limit the connection is closed, for the rest of
     * the body would have to be read otherwise.
     */
    private void limit(RoutingContext request) {
        if (streams.has(request)) {
            StreamedBodies.keepLength(request);
            request.next();
        } else if (contentLength(request) > most(request)) {
            answers.endAndClose(request.request(), ProblemType.CONTENT_TOO_LARGE, null);
        } else {
            request.next();
        }
    }

    /** A body that does not say how long it is has the same limit by {@link BodyLimits}, which is not as curt. */
    private void limitUntold(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 2 * maxBodySize);
        }
        request.next();
    }

    private long most(RoutingContext request) {
        return BodyLimits.isFile(request.request().getHeader(HttpHeaders.CONTENT_TYPE))
                ? maxBodySize
                : BodyLimits.MOST_TEXT;
    }

    private static long contentLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
