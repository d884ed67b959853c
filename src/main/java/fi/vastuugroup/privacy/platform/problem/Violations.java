package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns validation's findings into places in the request; their messages are in the answer's language and quote no
 * value.
 */
final class Violations {

    private Violations() {}

    /** Whether it is our answer that is invalid, not the caller's request. */
    static boolean areOurs(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation).stream())
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static List<FieldError> errors(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> FieldError.of(pointer(violation), violation))
                .distinct()
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::message))
                .toList();
    }

    /** A JSON Pointer for what lies in the body, the name for a parameter; empty for the body itself. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        boolean gathering = false;
        Path.@Nullable MethodNode method = null;
        for (Path.Node node : nodes(violation)) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
                parameter =
                        RequestParameters.name(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class));
                gathering = RequestParameters.isGathering(
                        violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class));
            } else if (node.getKind() == ElementKind.PROPERTY && gathering) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                appendIndex(pointer, node);
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                appendIndex(pointer, node);
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static void appendIndex(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }
}
