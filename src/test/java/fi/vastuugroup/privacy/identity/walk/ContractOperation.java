package fi.vastuugroup.privacy.identity.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.testing.Portal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * An operation as the served contract has it.
 *
 * @param id its operation id
 * @param method GET, POST, …
 * @param path with every parameter filled in
 * @param mediaType of the request's body; empty without one
 */
record ContractOperation(String id, String method, String path, String mediaType) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");

    /** All of them. */
    static List<ContractOperation> all() {
        JsonNode contract = contract();
        List<ContractOperation> operations = new ArrayList<>();
        contract.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(operation(contract, path.getKey(), path.getValue(), entry.getKey()));
                    }
                }));
        return operations;
    }

    private static ContractOperation operation(JsonNode contract, String template, JsonNode item, String method) {
        JsonNode operation = item.path(method);
        String path = template;
        for (JsonNode parameters : List.of(item.path("parameters"), operation.path("parameters"))) {
            for (JsonNode parameter : parameters) {
                if (parameter.path("in").asText().equals("path")) {
                    String name = parameter.path("name").asText();
                    path = path.replace("{" + name + "}", example(contract, parameter.path("schema")));
                }
            }
        }
        var mediaTypes = operation.path("requestBody").path("content").fieldNames();
        return new ContractOperation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                mediaTypes.hasNext() ? mediaTypes.next() : "");
    }

    private static String example(JsonNode contract, JsonNode schema) {
        if (schema.has("$ref")) {
            return example(contract, contract.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("enum")
                ? schema.path("enum").path(0).asText()
                : UUID.randomUUID().toString();
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper()
                    .readTree(Portal.anonymous()
                            .get("/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
