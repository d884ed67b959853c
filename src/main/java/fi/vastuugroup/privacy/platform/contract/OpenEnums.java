package fi.vastuugroup.privacy.platform.contract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Marks the enums to which values can be added: those that only answers have. One that a caller sends is closed, for what
 * is not in it is refused.
 */
final class OpenEnums {

    private static final String OPEN = "x-open-enum";
    private static final String MORE = "More values can be added.";

    private final Map<String, Schema> components;
    private final Set<Schema> sent = Collections.newSetFromMap(new IdentityHashMap<>());

    private OpenEnums(Map<String, Schema> components) {
        this.components = components;
    }

    /** Marks them in a whole contract. */
    static void mark(OpenAPI contract) {
        OpenEnums enums = new OpenEnums(contract.getComponents().getSchemas());
        Operations.of(contract).forEach(enums::collectSent);
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        enums.components.values().forEach(schema -> enums.mark(schema, seen));
    }

    private void collectSent(Operation operation) {
        SharedParameters.of(operation).stream()
                .map(parameter -> parameter.getSchema())
                .filter(Objects::nonNull)
                .forEach(this::collectSent);
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().stream()
                    .map(type -> type.getSchema())
                    .filter(Objects::nonNull)
                    .forEach(this::collectSent);
        }
    }

    private void collectSent(Schema schema) {
        if (sent.add(schema)) {
            parts(schema).forEach(this::collectSent);
        }
    }

    private void mark(Schema schema, Set<Schema> seen) {
        if (!seen.add(schema)) {
            return;
        }
        // One value alone tells which of the variants it is.
        if (schema.getEnumeration() != null && schema.getEnumeration().size() > 1 && !sent.contains(schema)) {
            schema.addExtension(OPEN, true);
            schema.setDescription(withMore(Objects.requireNonNullElse(schema.getDescription(), "")));
        }
        parts(schema).forEach(part -> mark(part, seen));
    }

    /** The sentence stands before a table of the values, if there is one already. */
    private static String withMore(String description) {
        if (description.contains("can be added")) {
            return description;
        }
        int table = description.indexOf("| value |");
        String before =
                table < 0 ? description : description.substring(0, table).strip();
        String after = table < 0 ? "" : "\n\n" + description.substring(table);
        return (before + " " + MORE).strip() + after;
    }

    /** What a schema is made of, and what it refers to. */
    private Stream<Schema> parts(Schema schema) {
        Stream<Schema> named = schema.getRef() == null
                ? Stream.empty()
                : Stream.ofNullable(
                        components.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)));
        Stream<Schema> variants = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(each -> each.stream());
        Stream<Schema> properties =
                schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
        return Stream.of(
                        named,
                        variants,
                        properties,
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(each -> each);
    }
}
