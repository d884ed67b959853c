package fi.vastuugroup.privacy.platform.http;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Holds every request against the shape of its operation: a parameter of the query that the operation does not know,
 * that has no name, that comes twice, or that the platform would read as something else than it is, is refused, lest a
 * filter or a cursor is believed to count; and an answer in a language says which, and that it depends on it.
 */
class OperationShapes {

    private static final String LANGUAGE = OperationShapes.class.getName() + ".language";

    /** A value without a name, which the platform's parser leaves out. */
    private static final Pattern NAMELESS = Pattern.compile("(?:^|[&;])=");

    private static final Pattern ANYTHING = Pattern.compile("(?s).*");
    private static final Pattern A_WORD = Pattern.compile("(?s).+");

    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    /** How a value is written whose type would also take others, none among them. */
    private static final Map<Class<?>, Pattern> WRITTEN = Map.of(
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            int.class, NUMBER,
            Integer.class, NUMBER,
            UUID.class, Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            LocalDate.class, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"));

    /**
     * What an operation takes.
     *
     * @param open whether anybody may call it: links in messages, to which mail programs add parameters of their own
     * @param query how the value of each parameter is written
     */
    private record Shape(boolean open, Map<String, Pattern> query, boolean inLanguage) {

        static final Shape NONE = new Shape(true, Map.of(), false);
    }

    private final Map<Method, Shape> shapes = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void hold(ContainerRequestContext request, SimpleResourceInfo operation, HttpServerRequest wire) {
        Shape shape = shape(operation);
        request.setProperty(LANGUAGE, shape.inLanguage());
        if (!shape.open()) {
            if (wire.query() != null && NAMELESS.matcher(wire.query()).find()) {
                throw new ProblemException(ProblemType.INVALID_REQUEST, "a parameter of the query has no name");
            }
            request.getUriInfo().getQueryParameters().forEach((name, values) -> hold(shape, name, values));
        }
    }

    private static void hold(Shape shape, String name, List<String> values) {
        Pattern written = shape.query().get(name);
        if (written == null) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    shape.query().isEmpty()
                            ? "this operation takes no parameters in the query"
                            : "a parameter of the query is unknown; this operation takes "
                                    + String.join(
                                            ", ",
                                            shape.query().keySet().stream()
                                                    .sorted()
                                                    .toList()));
        }
        if (values.size() > 1) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a parameter of the query comes twice");
        }
        if (!written.matcher(values.get(0)).matches()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a parameter has a value it cannot have");
        }
    }

    @ServerResponseFilter
    void tellLanguage(ContainerRequestContext request, ContainerResponseContext answer) {
        if (Boolean.TRUE.equals(request.getProperty(LANGUAGE))) {
            answer.getHeaders().computeIfAbsent(HttpHeaders.VARY, vary -> List.of(HttpHeaders.ACCEPT_LANGUAGE));
            answer.getHeaders()
                    .computeIfAbsent(
                            HttpHeaders.CONTENT_LANGUAGE,
                            told -> List.of(Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                                    .tag()));
        }
    }

    private Shape shape(SimpleResourceInfo operation) {
        return DeclaredOperation.of(operation)
                .map(method -> shapes.computeIfAbsent(method, OperationShapes::shape))
                .orElse(Shape.NONE);
    }

    private static Shape shape(Method method) {
        List<Parameter> parameters = List.of(method.getParameters());
        return new Shape(
                method.isAnnotationPresent(PermitAll.class),
                parameters.stream()
                        .flatMap(OperationShapes::query)
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                answers(method) && parameters.stream().anyMatch(OperationShapes::isLanguage));
    }

    private static Stream<Map.Entry<String, Pattern>> query(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields()).flatMap(field -> query(field, field.getType()))
                : query(parameter, parameter.getType());
    }

    private static Stream<Map.Entry<String, Pattern>> query(AnnotatedElement declared, Class<?> type) {
        return Stream.ofNullable(declared.getAnnotation(QueryParam.class))
                .map(query -> Map.entry(query.value(), WRITTEN.getOrDefault(type, type.isEnum() ? A_WORD : ANYTHING)));
    }

    /** An operation asks for the headers to answer in the caller's language. */
    private static boolean isLanguage(Parameter parameter) {
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return parameter.getType() == HttpHeaders.class
                || header != null && HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(header.value());
    }

    /** Whether the operation answers with a body by its type: a stream, which writes its own, does not. */
    private static boolean answers(Method method) {
        return !(method.getGenericReturnType() instanceof ParameterizedType type
                && type.getRawType() == Uni.class
                && type.getActualTypeArguments()[0] == Void.class);
    }
}
