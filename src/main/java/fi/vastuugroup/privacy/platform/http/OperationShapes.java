package fi.vastuugroup.privacy.platform.http;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Holds every request against the shape of its operation: a parameter of the query that the operation does not know is
 * refused, lest a filter or a cursor is believed to count; and an answer in a language says that it depends on it.
 */
class OperationShapes {

    private static final String LANGUAGE = OperationShapes.class.getName() + ".language";

    /**
     * What an operation takes.
     *
     * @param open whether anybody may call it: links in messages, to which mail programs add parameters of their own
     */
    private record Shape(boolean open, Set<String> query, boolean inLanguage) {

        static final Shape NONE = new Shape(true, Set.of(), false);
    }

    private final Map<Method, Shape> shapes = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void hold(ContainerRequestContext request, SimpleResourceInfo operation) {
        Shape shape = shape(operation);
        request.setProperty(LANGUAGE, shape.inLanguage());
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (!shape.open() && !shape.query().containsAll(sent)) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    shape.query().isEmpty()
                            ? "this operation takes no parameters in the query"
                            : "a parameter of the query is unknown; this operation takes "
                                    + String.join(
                                            ", ",
                                            shape.query().stream().sorted().toList()));
        }
    }

    @ServerResponseFilter
    void varyByLanguage(ContainerRequestContext request, ContainerResponseContext answer) {
        if (Boolean.TRUE.equals(request.getProperty(LANGUAGE))
                && !answer.getHeaders().containsKey(HttpHeaders.VARY)) {
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    private Shape shape(SimpleResourceInfo operation) {
        return Stream.of(operation.getResourceClass().getInterfaces())
                .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
                .filter(method -> method.getName().equals(operation.getMethodName())
                        && Arrays.equals(method.getParameterTypes(), operation.parameterTypes()))
                .findFirst()
                .map(method -> shapes.computeIfAbsent(method, OperationShapes::shape))
                .orElse(Shape.NONE);
    }

    private static Shape shape(Method method) {
        List<Parameter> parameters = List.of(method.getParameters());
        return new Shape(
                method.isAnnotationPresent(PermitAll.class),
                parameters.stream().flatMap(OperationShapes::query).collect(toUnmodifiableSet()),
                answers(method) && parameters.stream().anyMatch(OperationShapes::isLanguage));
    }

    private static Stream<String> query(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getFields())
                    .map(field -> field.getAnnotation(QueryParam.class))
                    .filter(query -> query != null)
                    .map(QueryParam::value);
        }
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
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
