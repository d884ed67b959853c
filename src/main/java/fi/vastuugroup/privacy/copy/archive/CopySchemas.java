package fi.vastuugroup.privacy.copy.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas that lie in a copy (JSON Schema 2020-12) of the contract that the portal serves, each with all that it
 * refers to, so that it says the same when the portal is gone.
 */
@ApplicationScoped
public class CopySchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String REFERENCE = "$ref";

    /** What OpenAPI says of a schema and JSON Schema does not know. */
    private static final List<String> OF_OPENAPI = List.of("discriminator", "xml", "externalDocs", "example");

    /** Keywords below which stand values, not schemas. */
    private static final List<String> OF_VALUES = List.of("enum", "const", "default", "examples");

    private static final String PROPERTIES = "properties";

    private final OpenApiDocumentService documents;
    private final ObjectMapper json;
    private final AtomicReference<@Nullable Map<String, byte[]>> made = new AtomicReference<>();

    CopySchemas(OpenApiDocumentService documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** The schema of an entry of JSON. */
    public enum Of {
        CATEGORIES("CategorySummary", true),
        ITEMS("Item", true),
        WAITING_UPDATES("WaitingUpdate", true),
        CHOICES("MarketingProhibitions", false),
        CONSENTS("ConsentState", true),
        DISCLOSURES("Disclosure", true),
        ACCESS_LOG("AccessLogEntry", true),
        REQUESTS("CopiedRequest", true),
        MANIFEST("CopyManifest", false);

        private final String component;
        private final boolean list;

        Of(String component, boolean list) {
            this.component = component;
            this.list = list;
        }

        /** The entry that has it. */
        public String entry() {
            return "schemas/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
        }
    }

    /** Each schema by its entry's name; made of the contract once. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> known = made.get();
        if (known != null) {
            return known;
        }
        Map<String, byte[]> fresh = make();
        made.set(fresh);
        return fresh;
    }

    private Map<String, byte[]> make() {
        try {
            JsonNode components = json.readTree(documents.getDocument("<default>", Format.JSON))
                    .path("components")
                    .path("schemas");
            Map<String, byte[]> schemas = new LinkedHashMap<>();
            for (Of of : Of.values()) {
                schemas.put(
                        of.entry(), json.writerWithDefaultPrettyPrinter().writeValueAsBytes(schema(of, components)));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode schema(Of of, JsonNode components) {
        ObjectNode schema = json.createObjectNode().put("$schema", DIALECT);
        if (of.list) {
            schema.put("type", "array").putObject("items").put(REFERENCE, DEFINITIONS + of.component);
        } else {
            schema.put(REFERENCE, DEFINITIONS + of.component);
        }
        ObjectNode definitions = schema.putObject("$defs");
        Deque<String> wanted = new ArrayDeque<>(List.of(of.component));
        while (!wanted.isEmpty()) {
            String name = wanted.pop();
            if (!definitions.has(name)) {
                JsonNode component = components.path(name);
                if (component.isMissingNode()) {
                    throw new IllegalStateException("the contract has no schema " + name);
                }
                JsonNode own = component.deepCopy();
                definitions.set(name, own);
                makeOwn(own, wanted);
            }
        }
        return schema;
    }

    private static void makeOwn(JsonNode node, Deque<String> wanted) {
        if (node instanceof ObjectNode schema) {
            JsonNode reference = schema.path(REFERENCE);
            if (reference.isTextual()) {
                String name = reference.asText().substring(COMPONENTS.length());
                schema.put(REFERENCE, DEFINITIONS + name);
                wanted.push(name);
            }
            schema.remove(OF_OPENAPI);
            schema.properties().stream()
                    .filter(keyword -> !OF_VALUES.contains(keyword.getKey()))
                    .forEach(keyword -> {
                        if (keyword.getKey().equals(PROPERTIES)) {
                            keyword.getValue().forEach(property -> makeOwn(property, wanted));
                        } else {
                            makeOwn(keyword.getValue(), wanted);
                        }
                    });
        } else {
            node.forEach(child -> makeOwn(child, wanted));
        }
    }
}
