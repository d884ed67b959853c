package fi.vastuugroup.privacy.marketing.check;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Gzip;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bulk checks go compressed both ways, and bring back what a partner knows its lines by. */
@QuarkusTest
class BulkTransferTest {

    private static final String PATH = "/api/v1/prohibition-checks/bulk";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String HEADER = "identifierType,identifier,channel,scope,yourReference\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    PeopleFixture people;

    @Test
    void compressedBothWaysItSaysTheSameAndIsDigestedUncompressed() throws Exception {
        Person person = people.contact();
        people.choice(person, "phone", "direct-marketing", "prohibited", 1, MovableClock.time());
        String asked = lines(20_000, person.phone());

        HttpResponse<byte[]> plain = post(NDJSON, asked.getBytes(StandardCharsets.UTF_8), "identity", "identity");
        HttpResponse<byte[]> gzip = post(NDJSON, Gzip.compressed(asked), "gzip", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isNotEqualTo(Optional.of("gzip"));
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(gzip.headers().firstValue("Vary").orElse("").toLowerCase(Locale.ROOT))
                .contains("accept-encoding");
        assertThat(gzip.body().length).isLessThan(plain.body().length / 8);
        String answer = Gzip.text(gzip.body());
        String summary = lastLine(answer);
        String answers = answer.substring(0, answer.length() - summary.length() - 1);
        String before = new String(plain.body(), StandardCharsets.UTF_8);
        assertThat(answers)
                .isEqualTo(
                        before.substring(0, before.length() - lastLine(before).length() - 1));
        assertThat(answers.lines()
                        .filter(line -> line.contains("\"prohibited\""))
                        .count())
                .isEqualTo(20);
        JsonNode closing = JSON.readTree(summary).path("summary");
        assertThat(closing.path("complete").asBoolean()).isTrue();
        assertThat(closing.path("questionsSha256").asText()).isEqualTo(sha256(asked));
        assertThat(closing.path("answersSha256").asText()).isEqualTo(sha256(answers));
    }

    @Test
    void aCompressedBodyThatIsCutIsAnsweredAsFarAsItGoesAndIsNeverComplete() throws Exception {
        String asked = lines(20_000, "+358401234567");
        byte[] whole = Gzip.compressed(asked);

        HttpResponse<byte[]> cut = post(NDJSON, Arrays.copyOf(whole, whole.length / 2), "gzip", "identity");

        assertThat(cut.statusCode()).isEqualTo(200);
        String answer = new String(cut.body(), StandardCharsets.UTF_8);
        JsonNode summary = JSON.readTree(lastLine(answer)).path("summary");
        assertThat(summary.path("complete").asBoolean()).isFalse();
        assertThat(summary.path("problem").asText()).isEqualTo("urn:privacy-portal:problem:invalid-request");
        assertThat(summary.has("receipt")).isFalse();
        assertThat(summary.path("lines").asLong())
                .isBetween(1_000L, 19_999L)
                .isEqualTo(answer.lines().count() - 1);
    }

    @Test
    void whatIsNoGzipAndWhatIsABombIsRefused() throws Exception {
        HttpResponse<byte[]> none = post(NDJSON, "{}\n".getBytes(StandardCharsets.UTF_8), "gzip", "identity");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(new String(none.body(), StandardCharsets.UTF_8)).contains("invalid-request");

        HttpResponse<byte[]> bomb = post(NDJSON, Gzip.compressed("x".repeat(30_000_000)), "gzip", "identity");
        assertThat(bomb.statusCode()).isEqualTo(413);

        // Half a million lines that are all the same are one too: what was read of it is answered, and no more.
        String line = line("+358401234567", null);
        HttpResponse<byte[]> lines = post(NDJSON, Gzip.compressed(line.repeat(300_000)), "gzip", "identity");
        JsonNode summary = JSON.readTree(lastLine(new String(lines.body(), StandardCharsets.UTF_8)))
                .path("summary");
        assertThat(summary.path("complete").asBoolean()).isFalse();
        assertThat(summary.path("problem").asText()).isEqualTo("urn:privacy-portal:problem:content-too-large");
        assertThat(summary.path("lines").asLong()).isBetween(50_000L, 299_999L);
    }

    @Test
    void otherOperationsTakeNoCompressedBody() throws Exception {
        Portal.asPartner(NORDIC)
                .contentType(ContentType.JSON)
                .header("Content-Encoding", "gzip")
                .body(Gzip.compressed("{\"checks\":[]}"))
                .post("/api/v1/prohibition-checks")
                .then()
                .statusCode(415);
    }

    @Test
    void aReferenceComesBackWithItsLineInEveryForm() throws Exception {
        List<String> references = List.of("customer-4711", "a,b;\"c\"", " x ", "ä😀", "=1+1", "x".repeat(64));
        String ndjson = references.stream()
                .map(reference -> line("+358401234567", reference))
                .collect(Collectors.joining());
        String csv = HEADER
                + references.stream()
                        .map(reference -> "phone,+358401234567,phone,direct-marketing,\""
                                + reference.replace("\"", "\"\"") + "\"\n")
                        .collect(Collectors.joining())
                + "phone,+358401234567,phone,direct-marketing,\n"
                + "phone,no number,phone,direct-marketing,bad\n"
                + "phone,+358401234567,telex,direct-marketing,worse\n";

        List<JsonNode> fromNdjson = answers(post(NDJSON, ndjson.getBytes(StandardCharsets.UTF_8), null, null));
        List<JsonNode> fromCsv = answers(post(CSV, csv.getBytes(StandardCharsets.UTF_8), null, null));

        assertThat(fromNdjson)
                .extracting(line -> line.path("yourReference").asText())
                .startsWith(references.toArray(String[]::new));
        assertThat(fromCsv)
                .extracting(line -> line.path("yourReference").asText())
                .startsWith(references.toArray(String[]::new));
        assertThat(fromCsv.get(6).has("yourReference")).isFalse();
        assertThat(fromCsv.get(6).path("permitted").asBoolean()).isTrue();
        assertThat(fromCsv.get(7).path("yourReference").asText()).isEqualTo("bad");
        assertThat(fromCsv.get(7).path("error").asText()).isEqualTo("identifier-not-well-formed");
        assertThat(fromCsv.get(8).path("yourReference").asText()).isEqualTo("worse");
        assertThat(fromCsv.get(8).path("error").asText()).isEqualTo("unknown-value");

        List<String> rows = csvAnswer(ndjson);
        assertThat(rows.get(1)).isEqualTo("1,customer-4711,no-prohibition-recorded,true,act-917-2014-200-202,,");
        assertThat(rows.get(2)).isEqualTo("2,\"a,b;\"\"c\"\"\",no-prohibition-recorded,true,act-917-2014-200-202,,");
        assertThat(rows.get(3)).isEqualTo("3,\" x \",no-prohibition-recorded,true,act-917-2014-200-202,,");
        assertThat(rows.get(4)).isEqualTo("4,ä😀,no-prohibition-recorded,true,act-917-2014-200-202,,");
    }

    @Test
    void aReferenceThatCannotBeGivenBackIsAnErrorAndIsNotRepeated() throws Exception {
        String tooLong = "x".repeat(65);
        List<JsonNode> lines = answers(post(
                NDJSON,
                (line("+358401234567", tooLong)
                                + line("+358401234567", "a\tb")
                                + line("+358401234567", "ab").replace("ab", "\\ud83d"))
                        .getBytes(StandardCharsets.UTF_8),
                null,
                null));
        assertThat(lines.subList(0, 3)).allSatisfy(line -> {
            assertThat(line.path("error").asText()).isEqualTo("reference-not-well-formed");
            assertThat(line.path("permitted").isBoolean()).isTrue();
            assertThat(line.path("permitted").asBoolean()).isFalse();
            assertThat(line.has("yourReference")).isFalse();
        });

        assertThat(post(CSV, (HEADER.strip() + ",scope\n").getBytes(StandardCharsets.UTF_8), null, null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(CSV, HEADER.replace("yourRef", "myRef").getBytes(StandardCharsets.UTF_8), null, null)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSingleChecksReferenceComesBackToo() {
        Map<String, String> check = new HashMap<>(ChecksFixture.phone("+358401234567", "phone"));
        check.put("yourReference", "customer-4711");
        ChecksFixture.post(NORDIC, List.of(check, ChecksFixture.phone("+358401234567", "phone")))
                .then()
                .statusCode(200)
                .body("answers[0].yourReference", Matchers.equalTo("customer-4711"))
                .body("answers[1]", Matchers.not(Matchers.hasKey("yourReference")));
        check.put("yourReference", "x".repeat(65));
        Portal.asPartner(NORDIC)
                .contentType(ContentType.JSON)
                .body(Map.of("checks", List.of(check)))
                .post("/api/v1/prohibition-checks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", Matchers.equalTo("/checks/0/yourReference"));
    }

    private static String lines(int count, String every) {
        return IntStream.range(0, count)
                .mapToObj(i -> line(i % 1_000 == 7 ? every : "+35845" + (1_000_000 + i * 7), null))
                .collect(Collectors.joining());
    }

    private static String line(String phone, @Nullable String reference) {
        Map<String, String> check = new TreeMap<>(ChecksFixture.phone(phone, "phone"));
        if (reference != null) {
            check.put("yourReference", reference);
        }
        return JSON.valueToTree(check).toString() + "\n";
    }

    private static List<String> csvAnswer(String ndjson) throws Exception {
        HttpRequest request = request(NDJSON, ndjson.getBytes(StandardCharsets.UTF_8))
                .header("Accept", CSV)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .toList();
    }

    private static HttpResponse<byte[]> post(
            String type, byte[] body, @Nullable String encoding, @Nullable String accepted) throws Exception {
        HttpRequest.Builder request = request(type, body).header("Accept", NDJSON);
        if (encoding != null) {
            request.header("Content-Encoding", encoding);
        }
        if (accepted != null) {
            request.header("Accept-Encoding", accepted);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String type, byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                .version(HttpClient.Version.HTTP_1_1)
                .header(
                        "Authorization",
                        "Bearer " + Portal.token("machines", Map.of("sub", NORDIC, "azp", NORDIC, "client_id", NORDIC)))
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static List<JsonNode> answers(HttpResponse<byte[]> response) throws IOException {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(text).isEqualTo(200);
        return text.lines().map(BulkTransferTest::tree).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n', text.length() - 2) + 1).strip();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
