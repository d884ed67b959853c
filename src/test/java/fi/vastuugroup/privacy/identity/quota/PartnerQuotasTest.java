package fi.vastuugroup.privacy.identity.quota;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A partner's quotas hold for whatever it asks, and are told in every answer. */
@QuarkusTest
class PartnerQuotasTest {

    private static final String NEWCOMER = "newcomer";
    private static final String PROBLEM = "urn:privacy-portal:problem:too-many-requests";

    @Test
    void requestsOfAMinuteAreCountedAndTheNextMinuteIsNew() {
        MovableClock.set(Instant.parse("2031-03-01T10:00:20Z"));
        Response first = check(1);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"requests\";q=20;w=60, \"identifiers\";q=100;w=86400");
        assertThat(first.header("RateLimit")).isEqualTo("\"requests\";r=19;t=40, \"identifiers\";r=99;t=50380");
        IntStream.range(0, 19).forEach(i -> assertThat(check(1).statusCode()).isEqualTo(200));

        Response refused = check(1);

        refused.then().statusCode(429);
        assertThat(refused.jsonPath().getString("type")).isEqualTo(PROBLEM);
        assertThat(refused.jsonPath().getString("detail")).startsWith("requests: ");
        assertThat(refused.header("Retry-After")).isEqualTo("40");
        assertThat(refused.header("RateLimit")).startsWith("\"requests\";r=0;t=40");
        assertThat(refused.asString()).doesNotContain("permitted");

        MovableClock.set(Instant.parse("2031-03-01T10:01:00Z"));
        assertThat(check(1).statusCode()).isEqualTo(200);
    }

    @Test
    void identifiersOfADayAreCountedInChecksAndStreams() {
        MovableClock.set(Instant.parse("2031-03-02T23:59:00Z"));
        assertThat(check(60).statusCode()).isEqualTo(200);
        Response refused = check(60);
        refused.then().statusCode(429);
        assertThat(refused.jsonPath().getString("detail")).startsWith("identifiers: ");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(check(30).header("RateLimit")).contains("\"identifiers\";r=10;t=60");

        Portal.asPartner(NEWCOMER)
                .contentType("application/x-ndjson")
                .body(("{\"identifierType\":\"email\",\"identifier\":\"a@example.fi\",\"channel\":\"post\","
                                + "\"scope\":\"direct-marketing\"}\n")
                        .repeat(11)
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk")
                .then()
                .statusCode(429);

        MovableClock.set(Instant.parse("2031-03-03T00:00:00Z"));
        assertThat(check(60).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNoPartnerHasNoQuota() {
        assertThat(Portal.asSource("crm").get("/api/v1/notifications").header("RateLimit"))
                .isNull();
    }

    private static Response check(int identifiers) {
        List<Map<String, String>> checks = IntStream.range(0, identifiers)
                .mapToObj(i -> Map.of(
                        "identifierType", "email",
                        "identifier", "q" + i + "@example.fi",
                        "channel", "email",
                        "scope", "direct-marketing"))
                .toList();
        return Portal.asPartner(NEWCOMER)
                .contentType("application/json")
                .body(Map.of("checks", checks))
                .post("/api/v1/prohibition-checks");
    }
}
