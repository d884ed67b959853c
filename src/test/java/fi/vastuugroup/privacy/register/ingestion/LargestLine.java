package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Lines;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The largest line of a category that the contract allows, made from its schemas: every property is there, every list is
 * full, every text has its greatest length, and each of its characters is escaped, which takes six bytes.
 */
final class LargestLine {

    private static final ObjectMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String CHARACTER = "å";
    private static final String OCCURRED =
            Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + "";

    /** Values whose form the schema leaves to words. An empty one leaves the property out. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("ContactDetails.email", "a".repeat(60) + "@example.com"),
            Map.entry("ContactDetails.phone", "+358401234567"),
            Map.entry("ContactDetails.language", "fi"),
            Map.entry("ContactRole.workEmail", "a".repeat(60) + "@example.com"),
            Map.entry("ContactRole.workPhone", "+358401234567"),
            Map.entry("Organisation.email", "a".repeat(60) + "@example.com"),
            Map.entry("Organisation.phone", "+358401234567"),
            Map.entry("Organisation.businessId", "1234567-8"),
            Map.entry("Consent.marketer", "controller"),
            Map.entry("Consent.purpose", ""),
            Map.entry("OrderOrInvoice.amount", "-12345678901234.1234"),
            Map.entry("OrderOrInvoice.currency", "EUR"));

    private final JsonNode schemas;
    private final List<Slot> slots = new ArrayList<>();

    /** A text among many, which has what is left of the characters for all of them. */
    private record Slot(int most, Consumer<String> place) {}

    LargestLine(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** The schema of each category's content. */
    Map<String, String> categories() {
        Map<String, String> categories = new TreeMap<>();
        schemas.at("/Content/discriminator/mapping")
                .properties()
                .forEach(mapped -> categories.put(mapped.getKey(), name(mapped.getValue())));
        return categories;
    }

    /** The line, as a source writes it that escapes whatever it can. */
    static String text(JsonNode line) {
        try {
            return ESCAPING.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The line as a tree. */
    ObjectNode of(String schema) {
        ObjectNode content =
                content(schema, schemas.at("/" + schema + "/x-max-text-length").asInt(Integer.MAX_VALUE));
        String id = Lines.newPerson();
        String longest = id + CHARACTER.repeat(200 - id.length());
        ObjectNode line = Lines.upsert(longest, longest, Long.MAX_VALUE, content.toString());
        ((ObjectNode) line.get("person")).put("crmId", longest);
        ((ObjectNode) line.get("collected")).put("how", CHARACTER.repeat(200)).put("at", OCCURRED);
        return line.put("withheld", "others-personal-data");
    }

    /** How many characters its many texts could have if nothing bounded them together. */
    long unbounded(String schema) {
        content(schema, Integer.MAX_VALUE);
        return slots.stream().mapToLong(Slot::most).sum();
    }

    private ObjectNode content(String schema, int bound) {
        slots.clear();
        ObjectNode content = object(schema, false);
        fill(bound);
        return content;
    }

    /** Each has one character at least; the rest goes evenly to those that can take it. */
    private void fill(int bound) {
        int left = bound;
        List<Slot> open = new ArrayList<>(slots);
        open.sort((one, other) -> Integer.compare(one.most(), other.most()));
        for (int i = 0; i < open.size(); i++) {
            int length = Math.min(open.get(i).most(), left / (open.size() - i));
            open.get(i).place().accept(CHARACTER.repeat(length));
            left -= length;
        }
    }

    private ObjectNode object(String schema, boolean many) {
        ObjectNode object = ESCAPING.createObjectNode();
        schemas.path(schema).path("properties").properties().forEach(property -> {
            String fixed = VALUES.get(schema + "." + property.getKey());
            if (fixed == null) {
                put(object, property.getKey(), property.getValue(), many);
            } else if (!fixed.isEmpty()) {
                object.put(property.getKey(), fixed);
            }
        });
        return object;
    }

    private void put(ObjectNode object, String name, JsonNode schema, boolean many) {
        if (many && isFreeText(schema)) {
            slots.add(new Slot(schema.path("maxLength").asInt(), text -> object.put(name, text)));
        } else {
            object.set(name, value(schema, many));
        }
    }

    private JsonNode value(JsonNode schema, boolean many) {
        JsonNode reference = schema.has("$ref") ? schema : schema.path("allOf").path(0);
        if (reference.has("$ref")) {
            String named = name(reference.path("$ref"));
            return schemas.path(named).has("properties") ? object(named, many) : value(schemas.path(named), many);
        }
        if (schema.has("enum")) {
            List<JsonNode> values = new ArrayList<>();
            schema.path("enum").forEach(values::add);
            return values.get(values.size() - 1);
        }
        switch (schema.path("type").asText()) {
            case "array":
                return array(schema);
            case "boolean":
                return ESCAPING.getNodeFactory().booleanNode(true);
            case "integer":
                return ESCAPING.getNodeFactory()
                        .numberNode(schema.path("maximum").asInt());
            default:
                return ESCAPING.getNodeFactory().textNode(textOf(schema));
        }
    }

    private static String textOf(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> OCCURRED;
            case "date" -> OCCURRED.substring(0, 10);
            default -> CHARACTER.repeat(schema.path("maxLength").asInt(1));
        };
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = ESCAPING.createArrayNode();
        JsonNode entry = schema.path("items");
        for (int i = 0; i < schema.path("maxItems").asInt(); i++) {
            if (isFreeText(entry)) {
                int index = i;
                array.add("");
                slots.add(new Slot(entry.path("maxLength").asInt(), text -> array.set(index, array.textNode(text))));
            } else {
                array.add(value(entry, true));
            }
        }
        return array;
    }

    private static boolean isFreeText(JsonNode schema) {
        return schema.path("type").asText().equals("string") && schema.has("maxLength") && !schema.has("enum");
    }

    private static String name(JsonNode reference) {
        return reference.asText().replaceAll(".*/", "");
    }
}
