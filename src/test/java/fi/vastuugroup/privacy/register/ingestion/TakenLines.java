package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person must be shown after lines were answered: of each item, the content that was taken last. */
final class TakenLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String person;
    private final Map<String, String> contents = new TreeMap<>();

    TakenLines(String person) {
        this.person = person;
    }

    void answered(byte[] line, String outcome) throws IOException {
        if (!List.of("created", "updated", "deleted").contains(outcome)) {
            return;
        }
        JsonNode sent = JSON.readTree(line);
        if (!sent.path("person").path("id").asText().equals(person)) {
            return;
        }
        boolean deleted = outcome.equals("deleted");
        String category = deleted
                ? sent.path("category").asText()
                : sent.path("content").path("category").asText();
        String item = category + " " + sent.path("id").asText();
        if (deleted) {
            contents.remove(item);
        } else {
            contents.put(item, plain(sent.path("content")));
        }
    }

    List<String> contents() {
        return contents.values().stream().sorted().toList();
    }

    /** The content with its members sorted, without those that are null, and instants in UTC: all the same to JSON. */
    static String plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .sorted(Map.Entry.comparingByKey())
                    .map(member -> JSON.getNodeFactory().textNode(member.getKey()) + ":" + plain(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            StringBuilder array = new StringBuilder("[");
            node.forEach(element -> array.append(plain(element)).append(','));
            return array.append(']').toString();
        }
        return node.isTextual() ? instant(node.asText()) : node.toString();
    }

    private static String instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException noInstant) {
            return text;
        }
    }
}
