package fi.vastuugroup.privacy.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in the published contract what rules are about: operations, bodies, schemas. */
final class ContractOperations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final JsonNode CONTRACT = ContractDocument.PUBLISHED.tree();

    private ContractOperations() {}

    /** An operation as the contract has it. */
    record Operation(JsonNode node) {
        String id() {
            return node.path("operationId").asText();
        }

        JsonNode at(String field) {
            return node.path(field);
        }

        boolean isPublic() {
            return at("security").isEmpty();
        }

        Stream<JsonNode> parameters() {
            return at("parameters").valueStream().map(ContractOperations::resolved);
        }
    }

    static JsonNode contract() {
        return CONTRACT;
    }

    static Stream<Operation> operations() {
        return contract()
                .path("paths")
                .valueStream()
                .flatMap(path -> path.properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> new Operation(entry.getValue())));
    }

    static Stream<Map.Entry<String, JsonNode>> schemas() {
        return contract().at("/components/schemas").properties().stream();
    }

    /** What a reference stands for; anything else is itself. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract().at(node.path("$ref").asText().substring(1)) : node;
    }

    static Stream<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey);
    }
}
