package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.testing.Mutations;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Thousands of lines that no source should send: each is answered in its place, what was taken is shown to the person as
 * it was sent, and what was rejected has left nothing.
 */
@QuarkusTest
class LinesFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = Long.getLong("fuzz.seed", 20261127);
    private static final int BATCHES = Integer.getInteger("fuzz.batches", 20);
    private static final int LINES = 200;
    private static final int EACH_GOOD = 10;

    private final Mutations mutations = new Mutations(SEED);

    @Test
    void everyLineIsAnsweredAndWhatWasTakenIsShown() throws IOException {
        List<String> contents = RoundTripTest.contents()
                .map(content -> content.contains("%s") ? content.formatted("fuzz@example.com") : content)
                .toList();
        for (int batch = 0; batch < BATCHES; batch++) {
            String person = newPerson();
            JsonNode details = contactDetails(person, 1, address(person));
            send("crm", details);
            // Links the login, before another address comes.
            shown(person, "/api/v1/me/data");
            List<byte[]> lines = new ArrayList<>();
            for (int line = 1; line <= LINES; line++) {
                lines.add(line(contents, person, line));
            }
            List<JsonNode> answers = answers(lines);
            TakenLines taken = new TakenLines(person);
            taken.answered(details.toString().getBytes(StandardCharsets.UTF_8), "created");
            for (int line = 1; line <= LINES; line++) {
                JsonNode answer = answers.get(line - 1);
                assertThat(answer.path("line").asInt()).isEqualTo(line);
                assertThat(answer.path("outcome").asText()).isNotEmpty();
                if (line % EACH_GOOD == 0) {
                    assertThat(answer.path("outcome").asText()).isEqualTo("created");
                }
                taken.answered(lines.get(line - 1), answer.path("outcome").asText());
            }
            assertThat(held(person)).as("seed %d, batch %d", SEED, batch).isEqualTo(taken.contents());
        }
    }

    private byte[] line(List<String> contents, String person, int line) {
        if (line % EACH_GOOD == 0) {
            return bytes(upsert(person, "good-" + person + "-" + line, 1, """
                    {"category": "feedback", "about": "support", "givenAt": "2026-10-01T09:00:00Z"}"""));
        }
        byte[] mutant = mutations.of(
                line % 7 == 0
                        ? deletion(person, "fuzz-" + person + line % 3, line, "feedback")
                                .toString()
                        : upsert(person, "fuzz-" + person + line % 3, line, mutations.pick(contents))
                                .toString());
        return mutant.length == 0 ? new byte[] {'{'} : mutant;
    }

    private static List<JsonNode> answers(List<byte[]> lines) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            body.writeBytes(line);
            body.write('\n');
        }
        String answer = Portal.asSource("crm")
                .contentType("application/x-ndjson")
                .body(body.toByteArray())
                .post("/api/v1/register-batches")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : answer.split("\n")) {
            answers.add(JSON.readTree(line));
        }
        assertThat(answers).hasSize(LINES + 1);
        assertThat(answers.get(LINES).path("complete").asBoolean())
                .as(answers.get(LINES).toString())
                .isTrue();
        return answers;
    }

    /** What the person is shown in all categories, sorted. */
    private static List<String> held(String person) throws IOException {
        List<String> held = new ArrayList<>();
        for (JsonNode category : shown(person, "/api/v1/me/data").path("items")) {
            if (category.path("count").asInt() > 0) {
                String path = "/api/v1/me/data/" + category.path("category").asText();
                for (JsonNode item : shown(person, path + "?limit=200").path("items")) {
                    held.add(TakenLines.plain(item.path("content")));
                }
            }
        }
        return held.stream().sorted().toList();
    }

    private static JsonNode shown(String person, String path) throws IOException {
        return JSON.readTree(Portal.asCustomer(person, address(person))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String address(String person) {
        return person + "@example.com";
    }

    private static byte[] bytes(JsonNode line) {
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }
}
