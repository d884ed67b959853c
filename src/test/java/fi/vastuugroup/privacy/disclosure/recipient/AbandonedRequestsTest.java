package fi.vastuugroup.privacy.disclosure.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that vanish before their answer take no connection along, and no other request is the worse for them. */
@QuarkusTest
class AbandonedRequestsTest {

    private static final int CLIENTS = 400;

    @BeforeEach
    void nothingIsStored() {
        Database.empty();
    }

    @Test
    void readersAndWritersThatVanishLeaveNoConnectionBehind() throws Exception {
        String token = Portal.token(
                "staff", Map.of("sub", "officer-who-leaves", "groups", new String[] {Roles.DATA_PROTECTION_OFFICER}));
        DisclosureFixture.recipient("stays", "other");
        for (int client = 0; client < CLIENTS; client++) {
            abandon(client % 2 == 0 ? read(token) : write(token, "left-" + client), client % 5);
        }

        assertThat(connectionsComeToRest()).isTrue();
        DisclosureFixture.recipient("afterwards", "other");
        DisclosureFixture.officer().get("/api/v1/staff/recipients").then().statusCode(200);
    }

    /** Sends a request and cuts the connection after some milliseconds, at a different point of the work each time. */
    private static void abandon(String request, int patience) throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            Thread.sleep(patience);
            socket.setSoLinger(true, 0);
        }
    }

    private static String read(String token) {
        return """
                GET /api/v1/staff/recipients HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                \r
                """.formatted(token);
    }

    private static String write(String token, String id) {
        String body = """
                {"name": "A", "contact": "a@example.com", "kind": "other", "country": "FI", "channel": "post"}""";
        return """
                PUT /api/v1/staff/recipients/%s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(id, token, body.length(), body);
    }

    /** Idle ten times in a row, within thirty seconds. */
    private static boolean connectionsComeToRest() throws InterruptedException {
        int idle = 0;
        for (int look = 0; look < 300 && idle < 10; look++) {
            idle = Database.busyConnections() == 0 ? idle + 1 : 0;
            Thread.sleep(100);
        }
        return idle == 10;
    }
}
