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
 * @param template the same with the parameters' names, in braces
 * @param ids the parameters of its path that take whatever comes, unlike one that takes a few listed words
 * @param tenant who may come in, as the contract says: {@code customers}, {@code staff}, {@code machines}; empty for everybody
 * @param mediaType of the request's body; empty without one
 */
record ContractOperation(
        String id, String method, String path, String mediaType, String template, List<String> ids, String tenant) {

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
        List<String> ids = new ArrayList<>();
        for (JsonNode parameters : List.of(item.path("parameters"), operation.path("parameters"))) {
            for (JsonNode parameter : parameters) {
                if (parameter.path("in").asText().equals("path")) {
                    String name = parameter.path("name").asText();
                    JsonNode schema = resolved(contract, parameter.path("schema"));
                    path = path.replace("{" + name + "}", example(schema));
                    if (!schema.has("enum")) {
                        ids.add(name);
                    }
                }
            }
        }
        var mediaTypes = operation.path("requestBody").path("content").fieldNames();
        return new ContractOperation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                mediaTypes.hasNext() ? mediaTypes.next() : "",
                template,
                List.copyOf(ids),
                tenant(operation.path("security")));
    }

    /** Reads whose tokens count: {@code customersToken} and {@code customersSession} are of customers. */
    private static String tenant(JsonNode security) {
        var schemes = security.path(0).fieldNames();
        return schemes.hasNext() ? schemes.next().replaceAll("(Token|Session)$", "") : "";
    }

    private static JsonNode resolved(JsonNode contract, JsonNode schema) {
        return schema.has("$ref")
                ? resolved(contract, contract.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    private static String example(JsonNode schema) {
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
