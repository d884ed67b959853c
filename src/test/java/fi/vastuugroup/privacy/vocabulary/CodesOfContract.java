package fi.vastuugroup.privacy.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.contract.ContractDocument;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds in the contract what needs words: the fields of contents, and the values of enums. */
final class CodesOfContract {

    private static final String REFERENCE = "$ref";

    private final JsonNode schemas;

    /** Those of the contract as the build has just made it. */
    CodesOfContract() {
        this(ContractDocument.PUBLISHED.tree().path("components").path("schemas"));
    }

    CodesOfContract(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** By category, the paths of the fields of its content. */
    Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new TreeMap<>();
        schemas.path("Content")
                .path("discriminator")
                .path("mapping")
                .properties()
                .forEach(content -> {
                    Set<String> paths = new TreeSet<>();
                    collect(schema(content.getValue().asText()), "", paths);
                    paths.remove("category");
                    fields.put(content.getKey(), paths);
                });
        return fields;
    }

    /** By the enum's name, its values; without a name of its own, by the property's. */
    Map<String, Set<String>> values() {
        Map<String, Set<String>> values = new TreeMap<>();
        schemas.properties().forEach(schema -> collect(schema.getKey(), schema.getValue(), values));
        return values;
    }

    private void collect(JsonNode schema, String path, Set<String> paths) {
        schema.path("properties").properties().forEach(property -> {
            paths.add(path + property.getKey());
            property.getValue()
                    .findValuesAsText(REFERENCE)
                    .forEach(reference -> collect(schema(reference), path + property.getKey() + ".", paths));
        });
    }

    private static void collect(String name, JsonNode schema, Map<String, Set<String>> values) {
        for (JsonNode value : schema.path("enum")) {
            if (!value.isNull()) {
                values.computeIfAbsent(name, key -> new TreeSet<>()).add(value.asText());
            }
        }
        schema.properties().forEach(part -> {
            if (part.getKey().equals("properties")) {
                part.getValue()
                        .properties()
                        .forEach(property -> collect(capitalised(property.getKey()), property.getValue(), values));
            } else if (part.getValue().isContainerNode() && !part.getKey().startsWith("example")) {
                part.getValue().forEach(each -> collect(name, each, values));
                collect(name, part.getValue(), values);
            }
        });
    }

    private static String capitalised(String property) {
        return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    private JsonNode schema(String reference) {
        return schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
