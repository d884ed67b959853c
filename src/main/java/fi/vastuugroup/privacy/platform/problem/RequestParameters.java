package fi.vastuugroup.privacy.platform.problem;

import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the name by which a caller knows a parameter of an operation: its Java name says nothing to them. */
final class RequestParameters {

    private RequestParameters() {}

    /** The parameter's name in the request; empty for the body, which has none. */
    static String name(Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
        return annotations(resource, method, parameter)
                .map(RequestParameters::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Whether the parameter gathers several of the request, whose names its fields have. */
    static boolean isGathering(Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
        return annotations(resource, method, parameter).anyMatch(BeanParam.class::isInstance);
    }

    private static Stream<Annotation> annotations(
            Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        return declarations(resource)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(declared -> declared.getName().equals(method.getName())
                        && Arrays.equals(declared.getParameterTypes(), types))
                .flatMap(declared -> Arrays.stream(declared.getParameterAnnotations()[parameter.getParameterIndex()]));
    }

    /** The class, those above it and all their interfaces: the annotations are on one of them. */
    private static Stream<Class<?>> declarations(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.of(
                                Stream.<Class<?>>of(type),
                                declarations(type.getSuperclass()),
                                Arrays.stream(type.getInterfaces()).flatMap(RequestParameters::declarations))
                        .flatMap(types -> types);
    }

    private static @Nullable String name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        } else if (annotation instanceof PathParam path) {
            return path.value();
        } else if (annotation instanceof HeaderParam header) {
            return header.value();
        } else if (annotation instanceof CookieParam cookie) {
            return cookie.value();
        } else if (annotation instanceof FormParam form) {
            return form.value();
        } else if (annotation instanceof MatrixParam matrix) {
            return matrix.value();
        }
        return null;
    }
}
