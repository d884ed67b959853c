package fi.vastuugroup.privacy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract as a client reads it: its operations, and what their schemas mean. */
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final String ANYTHING = "^.*$";

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Pattern> paths = new TreeMap<>();

    Contract(JsonNode document) {
        this.document = document;
        document.path("paths").properties().forEach(path -> {
            paths.put(path.getKey(), Pattern.compile(pattern(path.getKey(), path.getValue())));
            path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(entry -> operations.add(operation(path.getKey(), path.getValue(), entry.getKey())));
        });
    }

    List<Operation> operations() {
        return operations;
    }

    Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operation " + id));
    }

    /** The operation that a request reaches, if the contract has it. */
    Optional<Operation> operation(String method, String path) {
        // A path without parameters is before one that would take its last part for a value.
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && matches(operation.path(), path))
                .min((one, other) -> Integer.compare(
                        one.parametersIn("path").size(),
                        other.parametersIn("path").size()));
    }

    /** Of a parameter that can have slashes, all that follows: the page's own addresses. */
    private static String pattern(String path, JsonNode item) {
        boolean hasSlashes =
                item.findValues("pattern").stream().map(JsonNode::asText).anyMatch(ANYTHING::equals);
        return hasSlashes
                ? path.replaceFirst("/\\{[^}]+}$", "(?:/.*)?")
                : PARAMETER.matcher(path).replaceAll("[^/]*");
    }

    /** A schema without references. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("allOf") ? resolved(schema.path("allOf").path(0)) : schema;
    }

    private boolean matches(String template, String path) {
        return Optional.ofNullable(paths.get(template))
                .map(pattern -> pattern.matcher(path).matches())
                .orElse(false);
    }

    private static Operation operation(String path, JsonNode item, String method) {
        JsonNode operation = item.path(method);
        Map<String, JsonNode> bodies = new TreeMap<>();
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content ->
                        bodies.put(content.getKey(), content.getValue().path("schema")));
        Map<String, Set<String>> answers = new TreeMap<>();
        operation.path("responses").properties().forEach(answer -> {
            Set<String> types = new HashSet<>();
            answer.getValue().path("content").fieldNames().forEachRemaining(types::add);
            answers.put(answer.getKey(), types);
        });
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                Stream.of(item.path("parameters"), operation.path("parameters"))
                        .flatMap(Contract::elements)
                        .map(Contract::parameter)
                        .toList(),
                bodies,
                answers,
                tenant(operation),
                elements(operation.path("x-roles")).map(JsonNode::asText).toList());
    }

    private static Operation.Parameter parameter(JsonNode parameter) {
        return new Operation.Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                parameter.path("schema"));
    }

    /** The schemes are named after the tenant: {@code customersToken}. */
    private static String tenant(JsonNode operation) {
        return elements(operation.path("security"))
                .flatMap(scheme -> scheme.properties().stream())
                .map(scheme -> scheme.getKey().replaceFirst("(Token|Session)$", ""))
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
