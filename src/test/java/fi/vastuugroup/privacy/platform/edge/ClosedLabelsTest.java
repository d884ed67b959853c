package fi.vastuugroup.privacy.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.Wire;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What callers make up does not become a label: neither memory nor what is read of the metrics grows by it. */
@QuarkusTest
class ClosedLabelsTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String TOKEN = "kanarialintu";
    private static final int MANY = 40;

    @Inject
    MeterRegistry registry;

    @Test
    void madeUpMethodsAndPathsAreCountedTogether() throws IOException {
        strangers(0);
        Set<Meter.Id> before = requests();
        int lines = scraped().split("\n").length;

        for (int stranger = 1; stranger <= MANY; stranger++) {
            strangers(stranger);
        }

        assertThat(requests()).isEqualTo(before);
        assertThat(scraped().split("\n")).hasSizeBetween(lines - MANY, lines + MANY);
        assertThat(scraped()).doesNotContain(TOKEN).doesNotContain("ZZ").contains("method=\"OTHER\"");
    }

    @Test
    void oneThatIsBrokenOffIsCountedByItsTemplate() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send("POST /api/v1/unsubscribe/" + TOKEN + " HTTP/1.1\r\n" + HOST
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nList");
            Thread.sleep(200);
        }
        Thread.sleep(500);

        assertThat(scraped()).doesNotContain(TOKEN);
    }

    @Test
    void whatTheContractHasIsCountedByItsTemplate() {
        Portal.anonymous().get("/api/v1/unsubscribe/" + TOKEN);

        assertThat(scraped()).contains("uri=\"/api/v1/unsubscribe/{token}\"").doesNotContain(TOKEN);
    }

    @Test
    void aMethodThatHttpDoesNotKnowIsRefused() throws IOException {
        try (Wire wire = new Wire()) {
            Wire.Answer answer =
                    wire.send("ZZ /api/v1/session HTTP/1.1\r\n" + HOST + "\r\n").answer();

            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("allow")).contains("GET");
            assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        }
    }

    private static void strangers(int number) throws IOException {
        String end = number + " HTTP/1.1\r\n" + HOST;
        for (String request : List.of(
                "ZZ" + number + " /n HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /" + TOKEN + end + "\r\n",
                "GET /api/v1/unsubscribe/" + TOKEN + end + "Authorization: Bearer x\r\n\r\n",
                "GET /" + TOKEN + end + "Authorization: Bearer x\r\n\r\n",
                "GET /\\" + TOKEN + end + "\r\n",
                "GET /%zz" + TOKEN + end + "\r\n",
                "GET /" + "a".repeat(5_000) + TOKEN + end + "\r\n",
                "GET /" + TOKEN + end + "X-Much: " + "a".repeat(20_000) + "\r\n\r\n",
                "POST /" + TOKEN + end + "Content-Length: 9000000\r\n\r\n",
                "GET /" + TOKEN + number + " HTTP/1.1\r\nHost: evil.example\r\n\r\n")) {
            try (Wire wire = new Wire()) {
                assertThat(wire.send(request).answer().status())
                        .as(request.substring(0, 10))
                        .isBetween(400, 499);
            }
        }
    }

    private Set<Meter.Id> requests() {
        return registry.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .collect(Collectors.toSet());
    }

    private static String scraped() {
        int management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return RestAssured.given().port(management).get("/metrics").asString();
    }
}
