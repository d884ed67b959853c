package fi.vastuugroup.privacy.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Lines of register batches, and how a source system sends them. */
public final class Lines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong PERSONS = new AtomicLong();
    private static final String NDJSON = "application/x-ndjson";

    private Lines() {}

    /** An id for a person that no other test has. */
    public static String newPerson() {
        return "person-" + PERSONS.incrementAndGet() + "-" + System.nanoTime();
    }

    /** An upsert; the content names its category. */
    public static ObjectNode upsert(String person, String id, long version, String content) {
        ObjectNode line = JSON.createObjectNode();
        line.put("op", "upsert").put("id", id).put("version", version);
        line.putObject("person").put("id", person);
        line.putObject("collected").put("how", "test").put("at", "2026-01-15T10:00:00Z");
        line.set("content", json(content));
        return line;
    }

    /** A deletion. */
    public static ObjectNode deletion(String person, String id, long version, String category) {
        ObjectNode line = JSON.createObjectNode();
        line.put("op", "deletion").put("id", id).put("version", version).put("category", category);
        line.putObject("person").put("id", person);
        return line;
    }

    /** Contact details with an address. */
    public static ObjectNode contactDetails(String person, long version, String email) {
        ObjectNode line = upsert(person, "details-" + person, version, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö"}""");
        ((ObjectNode) line.get("content")).put("email", email);
        return line;
    }

    /** Sends lines as a source system; the answers without the summary. */
    public static List<JsonNode> send(String source, Object... lines) {
        List<JsonNode> answers = sendRaw(
                source,
                String.join("\n", Arrays.stream(lines).map(Object::toString).toList()));
        return answers.subList(0, answers.size() - 1);
    }

    /** Sends a body as it is; all lines of the answer. */
    public static List<JsonNode> sendRaw(String source, String body) {
        return sendRaw(source, body, "false");
    }

    /** Sends a body as it is, or only tries it; all lines of the answer. */
    public static List<JsonNode> sendRaw(String source, String body, String dryRun) {
        String answer = Portal.asSource(source)
                .contentType(NDJSON)
                .queryParam("dryRun", dryRun)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/register-batches")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answers(answer);
    }

    /** The lines of an answer, the summary last. */
    public static List<JsonNode> answers(String body) {
        return body.lines().map(Lines::json).toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
