package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.FreshConnections;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Senders that vanish, stall or race, and a database that goes away. */
@QuarkusTest
class StreamsAndFailuresTest {

    private static final String FEEDBACK = """
            {"category": "feedback", "about": "support %d", "givenAt": "2026-01-10T09:00:00Z"}""";

    @Inject
    FreshConnections connections;

    private static Socket open() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String token = Portal.token("machines", Map.of("sub", "crm", "azp", "crm", "client_id", "crm"));
        write(socket.getOutputStream(), """
                POST /api/v1/register-batches HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """.formatted(token));
        return socket;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void chunk(Socket socket, String text) throws IOException {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        write(socket.getOutputStream(), Integer.toHexString(length) + "\r\n" + text + "\r\n");
    }

    @Test
    void aLineIsAnsweredWhileTheStreamIsStillOpen() throws IOException {
        String person = newPerson();
        try (Socket socket = open()) {
            socket.setSoTimeout(20_000);
            chunk(socket, upsert(person, "a", 1, FEEDBACK.formatted(1)) + "\n{\"op\":");
            InputStream in = socket.getInputStream();
            StringBuilder heard = new StringBuilder();
            while (!heard.toString().contains("\"outcome\":\"created\"")) {
                int next = in.read();
                assertThat(next).as(heard.toString()).isNotNegative();
                heard.append((char) next);
            }
        }
        assertThat(Database.count("select count(*) from subject_source where person_id = ?", person))
                .isEqualTo(1);
    }

    @Test
    void sendersThatVanishLeaveNoConnectionBehind() throws Exception {
        for (int i = 0; i < 60; i++) {
            Socket socket = open();
            chunk(socket, upsert(newPerson(), "v", 1, FEEDBACK.formatted(i)) + "\n{\"half\": ");
            socket.setSoLinger(true, 0);
            socket.close();
        }
        assertThat(connectionsComeToRest()).isTrue();
        assertThat(send("crm", upsert(newPerson(), "after", 1, FEEDBACK.formatted(1)))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("created");
    }

    /** Idle ten times in a row, within twenty seconds: what is on its way when the test looks is no leak. */
    private static boolean connectionsComeToRest() throws InterruptedException {
        int idle = 0;
        for (int look = 0; look < 200 && idle < 10; look++) {
            idle = Database.busyConnections() == 0 ? idle + 1 : 0;
            Thread.sleep(100);
        }
        return idle == 10;
    }

    @Test
    void linesAboutOnePersonKeepTheirOrderOverChunks() {
        String person = newPerson();
        int versions = 4_500;
        Object[] lines = IntStream.rangeClosed(1, versions)
                .mapToObj(version -> upsert(
                        version % 100 == 0 ? person : newPerson(),
                        version % 100 == 0 ? person : "other-" + person + version,
                        version,
                        FEEDBACK.formatted(version)))
                .toArray();

        List<String> outcomes = send("crm", lines).stream()
                .map(answer -> answer.get("outcome").asText())
                .toList();

        assertThat(outcomes).hasSize(versions).containsOnly("created", "updated");
        assertThat(IntStream.range(1, versions / 100).mapToObj(n -> outcomes.get(100 * (n + 1) - 1)))
                .containsOnly("updated");
        assertThat(Database.count("select source_version from stored_item where source_item_id = ?", person))
                .isEqualTo(versions);
    }

    @Test
    void theSameNewPersonsFromManyBatchesAtOnceAreStoredOnce() {
        List<String> persons = IntStream.range(0, 40).mapToObj(i -> newPerson()).toList();
        List<CompletableFuture<String>> batches = IntStream.range(0, 8)
                .mapToObj(batch -> CompletableFuture.supplyAsync(() -> {
                    Object[] lines = persons.stream()
                            .map(person -> upsert(person, "same-" + person, 1, FEEDBACK.formatted(1)))
                            .toArray();
                    return Lines.send("crm", lines).stream()
                            .map(answer -> answer.get("outcome").asText())
                            .collect(Collectors.joining(","));
                }))
                .toList();
        String all =
                String.join(",", batches.stream().map(CompletableFuture::join).toList());
        assertThat(all.split(",")).hasSize(8 * 40).containsOnly("created", "unchanged");
        assertThat(all.split("created", -1)).hasSize(40 + 1);
        for (String person : persons) {
            assertThat(Database.count("select count(*) from item where source_item_id = ?", "same-" + person))
                    .isEqualTo(1);
        }
    }

    @Test
    void whileConnectionsAreCutEveryAnswerIsRightOrA503AndServiceReturns() throws Exception {
        String person = newPerson();
        send("crm", Lines.contactDetails(person, 1, person + "@example.com"));
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> status(person)))
                .toList();
        for (int i = 0; i < 10; i++) {
            Database.cutConnections();
            Thread.sleep(50);
        }
        assertThat(new TreeSet<>(answers.stream().map(CompletableFuture::join).toList()))
                .isSubsetOf(200, 503);
        connections.await();
        assertThat(status(person)).isEqualTo(200);
    }

    private static int status(String person) {
        Response answer = Portal.asCustomer(person, person + "@example.com").get("/api/v1/me/data");
        if (answer.statusCode() == 503) {
            assertThat(answer.header("Retry-After")).isNotNull();
        }
        return answer.statusCode();
    }
}
