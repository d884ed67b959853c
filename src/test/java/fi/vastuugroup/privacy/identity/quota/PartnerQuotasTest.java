package fi.vastuugroup.privacy.identity.quota;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's quotas hold for whatever it asks, and are told in every answer. */
@QuarkusTest
class PartnerQuotasTest {

    private static final String NEWCOMER = "newcomer";
    private static final String PROBLEM = "urn:privacy-portal:problem:too-many-requests";

    /** In whatever order the tests run: a window that was used does not come again. */
    private static LocalDate day = LocalDate.parse("2031-03-01");

    @BeforeEach
    void anotherDay() {
        day = day.plusDays(2);
    }

    private static Instant at(String time) {
        return Instant.parse(day + "T" + time + "Z");
    }

    @Test
    void requestsOfAMinuteAreCountedAndTheNextMinuteIsNew() {
        MovableClock.set(at("10:00:20"));
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

        MovableClock.set(at("10:01:00"));
        assertThat(check(1).statusCode()).isEqualTo(200);
    }

    @Test
    void identifiersOfADayAreCountedInChecksAndStreams() {
        MovableClock.set(at("23:59:00"));
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

        MovableClock.set(at("23:59:00").plusSeconds(60));
        assertThat(check(60).statusCode()).isEqualTo(200);
    }

    @Test
    void linesThatCannotBeReadCountToo() {
        MovableClock.set(at("10:00:00"));
        stream("{\"no-such-field\":1}\n".repeat(90)).then().statusCode(200);
        assertThat(check(1).header("RateLimit")).contains("\"identifiers\";r=9;");

        stream("not json\n".repeat(10)).then().statusCode(429);
        stream("not json\n".repeat(9)).then().statusCode(200);
        stream("not json\n").then().statusCode(429);
    }

    @Test
    void aReportedObjectionCountsAsACheckDoesAndARepetitionOnce() {
        MovableClock.set(at("23:58:00"));
        assertThat(check(98).statusCode()).isEqualTo(200);

        Response reported = objection("a");
        reported.then().statusCode(201);
        assertThat(reported.header("RateLimit")).contains("\"identifiers\";r=1;");
        assertThat(objection("a").asString()).isEqualTo(reported.asString());
        objection("b").then().statusCode(201);

        Response refused = objection("c");
        refused.then().statusCode(429);
        assertThat(refused.jsonPath().getString("detail")).startsWith("identifiers: ");
        assertThat(refused.header("Retry-After")).isEqualTo("120");
        objection("a").then().statusCode(201);
        check(1).then().statusCode(429);

        MovableClock.set(at("23:58:00").plusSeconds(120));
        objection("c").then().statusCode(201);
    }

    private static Response stream(String lines) {
        return Portal.asPartner(NEWCOMER)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk");
    }

    private static Response objection(String key) {
        return Portal.asPartner(NEWCOMER)
                .contentType("application/json")
                .header("Idempotency-Key", "quota-" + key)
                .body(Map.of(
                        "identifierType", "email",
                        "identifier", "quota-" + key + "@example.fi",
                        "receivedAt", "2031-02-20T12:00:00Z"))
                .post("/api/v1/objections");
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
