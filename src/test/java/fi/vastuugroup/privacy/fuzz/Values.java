package fi.vastuugroup.privacy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values that fit a schema; by its name a value is, where it can be, one that means something to the portal. */
final class Values {

    private static final JsonNodeFactory JSON = new ObjectMapper().getNodeFactory();

    /** What only a pattern tells. */
    private static final Map<String, List<String>> BY_PATTERN = Map.of(
            "[A-Z]{3}", List.of("EUR", "SEK"),
            "[A-Z]{2}", List.of("FI", "US"),
            "\\d{7}-\\d", List.of("1234567-1"),
            "-?\\d{1,15}(\\.\\d{1,4})?", List.of("12.50", "-1", "0.0001"),
            "[A-Za-z0-9._:-]{1,64}", List.of("kanarialintu:1", "kanarialintu.2"),
            "[a-z0-9][a-z0-9-]{0,61}[a-z0-9]", List.of("kanarialintu-1", "kanarialintu-2"),
            "fi|sv|en", List.of("fi", "sv", "en"));

    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry("phone", List.of("+358405550001", "040 555 0002")),
            Map.entry("workPhone", List.of("+358405550003")),
            Map.entry("list", List.of("newsletter", "events", "uutiskirje")),
            Map.entry("wordingVersion", List.of("2026-11-27", "2026-11")),
            Map.entry("marketer", List.of("controller", "nordic-media")),
            Map.entry("recipient", List.of("acme-events", "kanarialintu-1")),
            Map.entry("partner", List.of("acme-events", "nordic-media")),
            Map.entry("source", List.of("crm", "support-desk")),
            Map.entry("receiver", List.of("crm", "acme-events")),
            Map.entry("lang", List.of("fi", "sv", "en")),
            Map.entry("version", List.of("2026-1")),
            Map.entry("return", List.of("/", "/me?a=b")),
            Map.entry("ipAddress", List.of("192.0.2.1", "2001:db8::1")),
            Map.entry("limit", List.of("1", "2", "50")));

    private static final Set<String> SUBJECTS = Set.of("subject", "subjectId", "subjects", "other");
    private static final Set<String> ADDRESSES = Set.of("identifier", "email", "workEmail");
    private static final Set<String> AHEAD = Set.of("notShownUntil", "reviewOn", "serviceHistoryUntil");

    private final Contract contract;
    private final Scene scene;
    private final Random random;

    Values(Contract contract, Scene scene, Random random) {
        this.contract = contract;
        this.scene = scene;
        this.random = random;
    }

    JsonNode of(String name, JsonNode reference) {
        JsonNode schema = contract.resolved(reference);
        if (schema.has("oneOf")) {
            return of(
                    name,
                    schema.path("oneOf")
                            .path(random.nextInt(schema.path("oneOf").size())));
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer", "number" -> number(name, schema);
            default -> JSON.textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextInt(5) < 2) {
                object.set(property.getKey(), of(property.getKey(), property.getValue()));
            }
        });
        if (schema.has("additionalProperties")) {
            object.set(pick(List.of("familyName", "givenName", "title")), of("", schema.path("additionalProperties")));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int most = Math.min(4, schema.path("maxItems").asInt(4));
        for (int left = Math.max(schema.path("minItems").asInt(), random.nextInt(most)); left > 0; left--) {
            array.add(of(name, schema.path("items")));
        }
        return array;
    }

    private JsonNode number(String name, JsonNode schema) {
        if (BY_NAME.containsKey(name) && name.equals("limit")) {
            return JSON.numberNode(Integer.parseInt(pick(BY_NAME.get(name))));
        }
        int least = schema.path("minimum").asInt();
        return JSON.numberNode(
                least + random.nextInt(Math.min(5, schema.path("maximum").asInt(5) - least + 1)));
    }

    private String text(String name, JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        switch (schema.path("format").asText()) {
            case "uuid":
                return id(name);
            case "date":
                return day(name);
            case "date-time":
                return MovableClock.time()
                        .minus(Duration.ofMinutes(1 + random.nextInt(600_000)))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
            default:
                break;
        }
        if (SUBJECTS.contains(name)) {
            return id(name);
        }
        if (ADDRESSES.contains(name)) {
            return address();
        }
        if (name.equals("personId")) {
            return pick(scene.personIds());
        }
        if (name.equals("cursor")) {
            return pick(scene.cursors());
        }
        if (BY_NAME.containsKey(name)) {
            return pick(BY_NAME.get(name));
        }
        return pick(
                BY_PATTERN.getOrDefault(pattern, List.of("Kanarialintu", "kanarialintu 👋 ä", "Kanarialintu & <b>")));
    }

    private String id(String name) {
        List<String> known = SUBJECTS.contains(name) ? scene.subjects() : scene.items();
        return known.isEmpty() || random.nextInt(6) == 0 ? uuid() : pick(known);
    }

    private String day(String name) {
        return AHEAD.contains(name)
                ? dayAhead()
                : today().minusDays(random.nextInt(400)).toString();
    }

    String dayAhead() {
        return today().plusDays(1 + random.nextInt(200)).toString();
    }

    private static LocalDate today() {
        return MovableClock.time().atZone(ZoneOffset.UTC).toLocalDate();
    }

    String address() {
        return random.nextInt(4) == 0
                ? pick(List.of("+358405550001", "+358405550002"))
                : random.nextBoolean() ? pick(scene.addresses()) : "kanarialintu" + random.nextInt(50) + "@example.com";
    }

    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
