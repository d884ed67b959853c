package fi.vastuugroup.privacy.platform.stream;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients that read nothing before they have sent everything get every answer: most of HTTP/1.1's are of that kind. */
@QuarkusTest
class SendFirstTest {

    private static final int LINES = 300_000;
    private static final int CHUNK = 1_000;
    private static final String BULK = "/api/v1/prohibition-checks/bulk";
    private static final String BATCHES = "/api/v1/register-batches";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theJdksClientOverHttp11GetsEveryDecisionAndItsReceipt() throws Exception {
        byte[] thousand = """
                {"identifierType":"email","identifier":"nobody@example.fi","channel":"phone","scope":"direct-marketing"}
                """.repeat(CHUNK).getBytes(StandardCharsets.UTF_8);
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        request("nordic-media")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> repeated(thousand)))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        MessageDigest asked = sha256();
        IntStream.range(0, LINES / CHUNK).forEach(i -> asked.update(thousand));
        MessageDigest answered = sha256();
        long lines = 0;
        String last = "";
        try (BufferedReader body = reader(answer.body())) {
            for (String line = body.readLine(); line != null; line = body.readLine()) {
                if (lines < LINES) {
                    lines++;
                    assertThat(line).startsWith("{\"line\":" + lines + ",\"decision\":\"");
                    answered.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
                last = line;
            }
        }

        JsonNode summary = JSON.readTree(last).path("summary");
        assertThat(summary.path("complete").asBoolean()).isTrue();
        assertThat(summary.path("lines").asLong()).isEqualTo(LINES);
        JsonNode receipt = JSON.readTree(
                Base64.getUrlDecoder().decode(summary.path("receipt").asText().split("\\.")[1]));
        assertThat(receipt.path("questionsSha256").asText()).isEqualTo(hex(asked));
        assertThat(receipt.path("answersSha256").asText()).isEqualTo(hex(answered));
        assertThat(receipt.path("checks").asLong()).isEqualTo(LINES);
    }

    /** Nothing at all is read before the last byte is sent, not even by the system's buffers once they are full. */
    @Test
    void aSourceThatSendsItsWholeBatchFirstHearsOfEveryLine() throws Exception {
        String person = newPerson();
        String first = Lines.contactDetails(person, 1, person + "@example.com") + "\n";
        String last = Lines.contactDetails(person, 2, person + "@example.org") + "\n";
        // Rejected each, in words that are longer than a code.
        String thousand = "{\"op\":\"upsert\",\"no-such-field\":1}\n".repeat(CHUNK);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            write(socket, """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    Connection: close\r
                    \r
                    """.formatted(BATCHES, token("crm")));
            chunk(socket, first);
            for (int sent = 0; sent < LINES; sent += CHUNK) {
                chunk(socket, thousand);
            }
            chunk(socket, last);
            write(socket, "0\r\n\r\n");

            long rejected = 0;
            long next = 1;
            JsonNode summary = null;
            try (BufferedReader body = reader(socket.getInputStream())) {
                for (String line = body.readLine(); line != null && summary == null; line = body.readLine()) {
                    if (line.startsWith("{\"line\":" + next + ",")) {
                        rejected += line.contains("\"outcome\":\"rejected\",\"reason\":\"malformed\"") ? 1 : 0;
                        assertThat(next != 1 || line.contains("\"created\"")).isTrue();
                        assertThat(next != LINES + 2 || line.contains("\"updated\""))
                                .isTrue();
                        next++;
                    } else if (line.startsWith("{\"complete\"")) {
                        summary = JSON.readTree(line);
                    }
                }
            }
            assertThat(rejected).isEqualTo(LINES);
            assertThat(next).isEqualTo(LINES + 3);
            JsonNode closing = Objects.requireNonNull(summary);
            assertThat(closing.path("complete").asBoolean()).isTrue();
            assertThat(closing.path("lines").asLong()).isEqualTo(LINES + 2);
        }
    }

    private static HttpRequest.Builder request(String client) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + BULK))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token(client))
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofSeconds(60));
    }

    private static InputStream repeated(byte[] thousand) {
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, LINES / CHUNK)
                .mapToObj(i -> new ByteArrayInputStream(thousand))
                .toList()));
    }

    private static String token(String client) {
        return Portal.token("machines", Map.of("sub", client, "azp", client, "client_id", client));
    }

    private static void chunk(Socket socket, String text) throws IOException {
        write(socket, Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() throws Exception {
        return MessageDigest.getInstance("SHA-256");
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
