package fi.vastuugroup.privacy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation of the contract.
 *
 * @param path with its parameters in braces
 * @param parameters of path, query and header
 * @param bodies the schema of each media type that it takes
 * @param answers the media types of each status that it documents
 * @param tenant whose tokens it takes; empty for a public operation
 * @param roles who may call it
 */
record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Map<String, Set<String>> answers,
        String tenant,
        List<String> roles) {

    /** The media type of an operation that takes whatever is sent. */
    static final String ANY_TYPE = "*/*";

    /** A parameter; {@code in} is path, query or header. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    boolean takesBody() {
        return !bodies.isEmpty();
    }

    /** Whether it takes a body of any type, as the contract says. */
    boolean takesAnyBody() {
        return bodies.containsKey(ANY_TYPE);
    }

    /** Whether it takes parameters that it does not know: the contract says that public operations do. */
    boolean takesAnyParameter() {
        return roles.isEmpty();
    }

    /** Whether it takes lines: a stream without any is one, too. */
    boolean takesLines() {
        return bodies.containsKey("application/x-ndjson");
    }

    boolean isRead() {
        return method.equals("GET");
    }

    List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    Parameter pathParameter(String name) {
        return parametersIn("path").stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " does not describe " + name));
    }

    /** The media types of an answer that succeeded. */
    List<String> successes() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().stream())
                .distinct()
                .toList();
    }
}
