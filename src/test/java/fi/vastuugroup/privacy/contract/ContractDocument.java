package fi.vastuugroup.privacy.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document of the contract: as the build has just generated it, and as it is committed. */
public enum ContractDocument {
    /** OpenAPI 3.1: what is published. */
    PUBLISHED("privacy-portal.yaml"),
    /** OpenAPI 3.0.3: for tools that cannot read 3.1 yet. */
    PROJECTION("privacy-portal-3.0.yaml");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String file;
    private @Nullable Parsed parsed;

    ContractDocument(String file) {
        this.file = file;
    }

    String generated() {
        return read(Path.of(System.getProperty("quarkus.smallrye-openapi.store-schema-directory", "target/openapi")));
    }

    String committed() {
        return read(Path.of("openapi"));
    }

    /**
     * The generated one, to look into: an answer or parameter that is kept as a component stands where it belongs. It is
     * parsed once, and belongs to all: nobody changes it.
     */
    public synchronized JsonNode tree() {
        String document = generated();
        if (parsed == null || !parsed.document().equals(document)) {
            parsed = new Parsed(document, tree(document));
        }
        return parsed.tree();
    }

    static JsonNode tree(String document) {
        try {
            JsonNode contract = YAML.readTree(document);
            contract.path("paths").forEach(path -> path.forEach(operation -> inline(operation, contract)));
            return contract;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inline(JsonNode operation, JsonNode contract) {
        if (operation.path("responses") instanceof ObjectNode answers) {
            answers.properties().forEach(answer -> answer.setValue(resolved(answer.getValue(), contract)));
        }
        if (operation.path("parameters") instanceof ArrayNode parameters) {
            for (int i = 0; i < parameters.size(); i++) {
                parameters.set(i, resolved(parameters.get(i), contract));
            }
        }
    }

    private static JsonNode resolved(JsonNode node, JsonNode contract) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private String read(Path directory) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Parsed(String document, JsonNode tree) {}
}
