package fi.vastuugroup.privacy.plans;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What partners and sources do most: check, follow what changes, and feed the register. */
final class MachinesDay {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private static final int CHUNK = 1_000;
    private static final int LINES_OF_ONE = 5;
    private static final int QUESTIONS = 3_000;

    private final String day = "day-" + System.nanoTime() + "-";

    /** One at a time. */
    void check(String email) {
        ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.email(email, "phone"));
        ChecksFixture.decision(ChecksFixture.NORDIC, ChecksFixture.phone("+358401234501", "sms"));
        ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email("nobody-" + email, "email"));
    }

    /** A partner and the company itself, each of which reads another column of the decisions. */
    void checkInBulk() {
        String body = IntStream.range(0, QUESTIONS)
                .mapToObj(i ->
                        """
                        {"identifierType": "email", "identifier": "%s", "channel": "email", "scope": "direct-marketing"}
                        """.formatted(i % 2 == 0 ? person(i % 200) + "@example.com" : "nobody-" + i + "@example.com"))
                .collect(Collectors.joining());
        checkInBulk(ChecksFixture.ACME, NDJSON, body);
        checkInBulk(ChecksFixture.CONTROLLER, NDJSON, body);
    }

    static void checkInBulk(String partner, String type, String questions) {
        Portal.asPartner(partner)
                .contentType(type)
                .body(questions.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk")
                .then()
                .statusCode(200);
    }

    /** A thousand lines: new ones, the same again, newer ones, and their deletion. */
    void feed() {
        send("created", number -> line(number, 1));
        send("unchanged", number -> line(number, 1));
        send("updated", number -> line(number, 2));
        send("deleted", number -> Lines.deletion(person(number), id(number), 3, category(number)));
    }

    private void send(String outcome, IntFunction<Object> line) {
        Object[] lines = IntStream.range(0, CHUNK).mapToObj(line).toArray();
        assertThat(Lines.send("crm", lines))
                .extracting(answer -> answer.path("outcome").asText())
                .containsOnly(outcome);
    }

    private Object line(int number, int version) {
        if (number % LINES_OF_ONE == 0) {
            return Lines.upsert(person(number), id(number), version, """
                    {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö %d", "email": "%s@example.com"}""".formatted(version, person(number)));
        }
        return Lines.upsert(person(number), id(number), version, """
                {"category": "page-views", "page": "/%d", "openedAt": "2026-10-01T10:00:00Z"}""".formatted(version));
    }

    private static String category(int number) {
        return number % LINES_OF_ONE == 0 ? "contact-details" : "page-views";
    }

    private String id(int number) {
        return day + number;
    }

    private String person(int number) {
        return day + "p" + number / LINES_OF_ONE;
    }

    /** What partners and sources are told. */
    void follow() {
        for (String partner : List.of(ChecksFixture.ACME, ChecksFixture.NORDIC)) {
            for (String list : List.of("prohibition-changes", "notifications", "quota")) {
                Portal.asPartner(partner).get("/api/v1/" + list).then().statusCode(200);
            }
        }
        List<String> told = new ArrayList<>(Portal.asSource("crm")
                .get("/api/v1/notifications?limit=5")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id"));
        assertThat(told).isNotEmpty();
        told.forEach(id -> Portal.asSource("crm")
                .post("/api/v1/notifications/" + id + "/acknowledgement")
                .then()
                .statusCode(204));
    }
}
