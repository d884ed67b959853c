package fi.vastuugroup.privacy.register.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.local.Personas;
import fi.vastuugroup.privacy.testing.Gzip;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A batch may be sent and answered compressed: what is stored and what is answered stay the same. */
@QuarkusTest
class CompressedBatchesTest {

    private static final int MANY = 3_000;

    @Test
    void aCompressedBatchIsStoredAndItsAnswerComesCompressed() throws Exception {
        String person = Lines.newPerson();
        String lines = feedback(person, "a");

        HttpResponse<byte[]> compressed = post(Gzip.compressed(lines), "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        List<JsonNode> answers = Lines.answers(Gzip.text(compressed.body()));

        assertThat(answers).hasSize(MANY + 1);
        assertThat(answers.subList(0, MANY)).allMatch(line -> outcome(line).equals("created"));
        assertThat(answers.get(MANY).path("complete").asBoolean()).isTrue();
        // What was stored is what stood in the lines: sent plain, none of them changes anything.
        assertThat(Lines.send("crm", lines.strip()))
                .hasSize(MANY)
                .allMatch(line -> outcome(line).equals("unchanged"));
    }

    @Test
    void aBatchThatIsCutStoresWhatItAnsweredAndIsNotComplete() throws Exception {
        String lines = feedback(Lines.newPerson(), "b");
        byte[] whole = Gzip.compressed(lines);

        HttpResponse<byte[]> cut = post(Arrays.copyOf(whole, whole.length / 2), "identity");

        assertThat(cut.statusCode()).isEqualTo(200);
        List<JsonNode> answers = Lines.answers(new String(cut.body(), StandardCharsets.UTF_8));
        JsonNode summary = answers.get(answers.size() - 1);
        assertThat(summary.path("complete").asBoolean()).isFalse();
        assertThat(summary.path("problem").asText()).isEqualTo("urn:privacy-portal:problem:invalid-request");
        int stored = answers.size() - 1;
        assertThat(stored).isBetween(1, MANY - 1);
        assertThat(Lines.send("crm", lines.strip()).stream()
                        .filter(line -> outcome(line).equals("unchanged")))
                .hasSize(stored);
    }

    @Test
    void whatIsNoGzipAndWhatIsABombStoreNothing() throws Exception {
        HttpResponse<byte[]> none = post("{}\n".getBytes(StandardCharsets.UTF_8), "identity");
        assertThat(none.statusCode()).isEqualTo(400);
        HttpResponse<byte[]> bomb = post(Gzip.compressed(" ".repeat(30_000_000)), "identity");
        assertThat(bomb.statusCode()).isIn(200, 413);
        assertThat(new String(bomb.body(), StandardCharsets.UTF_8)).contains("content-too-large");
    }

    /** Each line has words of its own: nothing real is 200 times smaller when it is compressed. */
    private static String feedback(String person, String prefix) {
        Random random = new Random(prefix.hashCode());
        return IntStream.range(0, MANY)
                .mapToObj(i -> Lines.upsert(person, prefix + "-" + person + "-" + i, 1, """
                        {"category": "feedback", "about": "support", "rating": 4,
                         "givenAt": "2026-01-10T10:00:00Z", "text": "%s"}""".formatted(
                                Long.toString(random.nextLong(), 36))))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String outcome(JsonNode line) {
        return line.path("outcome").asText();
    }

    private static HttpResponse<byte[]> post(byte[] body, String accepted) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/register-batches"))
                .version(HttpClient.Version.HTTP_1_1)
                .header(
                        "Authorization",
                        "Bearer " + Portal.token("machines", Personas.get("crm").claims()))
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .header("Accept-Encoding", accepted)
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofByteArray(body));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
