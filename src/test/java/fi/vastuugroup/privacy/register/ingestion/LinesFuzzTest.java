package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
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

/** Thousands of lines that no source should send: each is answered in its place, and every good one is kept. */
@QuarkusTest
class LinesFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCHES = 40;
    private static final int LINES = 200;
    private static final int EACH_GOOD = 10;

    private final Mutations mutations = new Mutations(20261127);

    @Test
    void everyLineIsAnsweredAndEveryGoodOneIsKept() throws IOException {
        List<String> contents = RoundTripTest.contents()
                .map(content -> content.contains("%s") ? content.formatted("fuzz@example.com") : content)
                .toList();
        for (int batch = 0; batch < BATCHES; batch++) {
            String person = newPerson();
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            List<Integer> good = new ArrayList<>();
            for (int line = 1; line <= LINES; line++) {
                if (line % EACH_GOOD == 0) {
                    good.add(line);
                    body.writeBytes(bytes(feedback(person, line)));
                } else {
                    byte[] mutant = mutations.of(sample(contents, person, line));
                    body.writeBytes(mutant.length == 0 ? new byte[] {'{'} : mutant);
                }
                body.write('\n');
            }
            check(
                    Portal.asSource("crm")
                            .contentType("application/x-ndjson")
                            .body(body.toByteArray())
                            .post("/api/v1/register-batches")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString(),
                    good);
        }
    }

    private static void check(String answer, List<Integer> good) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : answer.split("\n")) {
            answers.add(JSON.readTree(line));
        }
        assertThat(answers.get(answers.size() - 1).path("complete").asBoolean())
                .as(answers.get(answers.size() - 1).toString())
                .isTrue();
        assertThat(answers).hasSize(LINES + 1);
        for (int line = 1; line <= LINES; line++) {
            JsonNode one = answers.get(line - 1);
            assertThat(one.path("line").asInt()).isEqualTo(line);
            assertThat(one.path("outcome").asText()).isNotEmpty();
            if (good.contains(line)) {
                assertThat(one.path("outcome").asText()).isEqualTo("created");
            }
        }
    }

    private String sample(List<String> contents, String person, int line) {
        return line % 7 == 0
                ? deletion(person, "fuzz-" + line, line, "feedback").toString()
                : upsert(person, "fuzz-" + person + line % 3, line, mutations.pick(contents))
                        .toString();
    }

    private static String feedback(String person, int line) {
        return upsert(person, "good-" + person + "-" + line, 1, """
                {"category": "feedback", "about": "support", "givenAt": "2026-10-01T09:00:00Z"}""").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
