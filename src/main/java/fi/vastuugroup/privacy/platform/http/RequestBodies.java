package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that would be read as something else than they are: of a range of types, compressed ones, and text in
 * another encoding than UTF-8. Forms are left alone: a mail program that unsubscribes chooses their charset by itself. So is what comes with an
 * operation that takes no body: nobody reads it.
 */
class RequestBodies {

    private static final String IDENTITY = "identity";
    private static final String GZIP = "gzip";
    private static final String UTF_8 = "utf-8";
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    /** A media type and its parameters, of which one may be empty (RFC 9110 §8.3.1, §5.6.6). */
    private static final Pattern WELL_FORMED;

    static {
        String token = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
        String quoted = "\"(?:[^\"\\\\]|\\\\.)*+\"";
        WELL_FORMED = Pattern.compile("\\s*+" + token + "/" + token + "(?:\\s*+;\\s*+(?:" + token + "=(?:" + token + "|"
                + quoted + "))?+)*+\\s*+");
    }

    /** How the subtypes of JSON, of merge patches and of lines of JSON end. */
    private static final String JSON = "json";

    @ServerRequestFilter
    public void readable(ContainerRequestContext request, SimpleResourceInfo operation) {
        if (!takesBody(operation)) {
            return;
        }
        String named = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        MediaType type = type(request, named);
        boolean isNone = named != null && named.isBlank() || type != null && isRange(type);
        if (isNone && !takesAnything(operation)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type names no media type");
        }
        if (type == null || FORMS.contains(essence(type))) {
            return;
        }
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !isReadable(encoding.strip(), operation)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "send the body uncompressed");
        }
        if (isText(type) && !isUtf8(type.getParameters().get(MediaType.CHARSET_PARAMETER))) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "send the body in UTF-8");
        }
    }

    private static boolean isReadable(String encoding, SimpleResourceInfo operation) {
        return encoding.equalsIgnoreCase(IDENTITY)
                || encoding.equalsIgnoreCase(GZIP)
                        && DeclaredOperation.of(operation)
                                .filter(method -> method.isAnnotationPresent(TakesGzip.class))
                                .isPresent();
    }

    private static boolean takesBody(SimpleResourceInfo operation) {
        return DeclaredOperation.of(operation)
                .filter(method -> !method.isAnnotationPresent(Consumes.class))
                .isEmpty();
    }

    /** Only what is accepted can be a range (RFC 9110 §8.3): what is sent is of one type. */
    private static boolean isRange(MediaType type) {
        return type.isWildcardType() || type.isWildcardSubtype();
    }

    private static boolean takesAnything(SimpleResourceInfo operation) {
        return DeclaredOperation.of(operation)
                .map(method -> method.getAnnotation(Consumes.class))
                .filter(consumes -> List.of(consumes.value()).contains(MediaType.WILDCARD))
                .isPresent();
    }

    private static @Nullable MediaType type(ContainerRequestContext request, @Nullable String named) {
        if (named != null && !named.isBlank() && !WELL_FORMED.matcher(named).matches()) {
            throw malformed();
        }
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type is not well-formed");
    }

    private static boolean isUtf8(@Nullable String charset) {
        return charset == null || charset.equalsIgnoreCase(UTF_8);
    }

    private static boolean isText(MediaType type) {
        return type.getType().equalsIgnoreCase("text")
                || type.getSubtype().toLowerCase(Locale.ROOT).endsWith(JSON);
    }

    private static String essence(MediaType type) {
        return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    }
}
