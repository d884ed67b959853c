package fi.vastuugroup.privacy.retention;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.retention.RelationOracle.Role;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A role goes with the relation with its own customer, the person's own data with the last of them (notice §7). */
@QuarkusTest
class RelationPerCustomerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate PROSPECTS_LAST_DAY = LocalDate.of(2028, 1, 15);
    private static final int STEPS = 40;

    /** Two of a name, one of them without its business id; a namesake of another; the person's own relations. */
    private static final List<Role> CUSTOMERS = List.of(
            new Role("Oy Ab", "1234567-1", null, null),
            new Role(" oy aB", null, null, null),
            new Role("Oy Ab", "7654321-2", null, null),
            new Role("Kauppa Oy", null, null, null),
            new Role("Verkkopalvelu", null, null, null));

    @Inject
    RetentionRun retention;

    private String person = "";
    private long version;

    @BeforeEach
    void aPerson() {
        Database.empty();
        at(TODAY);
        person = newPerson();
        version = 0;
        feed(contactDetails(person, 1, email()));
    }

    private String email() {
        return person + "@example.com";
    }

    private static void at(LocalDate day) {
        MovableClock.set(day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant());
    }

    private void run() {
        retention.run().await().atMost(Duration.ofMinutes(1));
    }

    private void runAtTheStartOf(LocalDate day) {
        MovableClock.set(day.atStartOfDay(Helsinki.ZONE).toInstant());
        run();
    }

    private void runAtTheEndOf(LocalDate day) {
        MovableClock.set(day.plusDays(1)
                .atStartOfDay(Helsinki.ZONE)
                .minusNanos(1_000_000)
                .toInstant());
        run();
    }

    private static void feed(ObjectNode line) {
        assertThat(send("crm", line).get(0).path("outcome").asText()).isIn("created", "updated", "deleted");
    }

    private void feed(String id, Role role) {
        String kind = role.name().equals("Verkkopalvelu") ? "consumer" : "company";
        ObjectNode line = upsert(person, id + "-" + person, ++version, """
            {"category": "organisations", "from": "2020-01-01"}""");
        ObjectNode content = (ObjectNode) line.get("content");
        content.putObject("organisation")
                .put("name", role.name())
                .put("businessId", role.businessId())
                .put("kind", kind);
        content.put("until", text(role.until())).put("serviceHistoryUntil", text(role.historyUntil()));
        feed(line);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static Role role(String customer, @Nullable LocalDate until, @Nullable LocalDate historyUntil) {
        return new Role(customer, null, until, historyUntil);
    }

    /** The last days of what is held, as the database has them, by the source's ids without the person. */
    private Map<String, LocalDate> lastDays(String category) {
        Map<String, LocalDate> lastDays = new TreeMap<>();
        Database.query(
                        "select source_item_id, due_on::text as due_on from item where category = ? and source_item_id"
                                + " like ?",
                        category,
                        "%" + person)
                .forEach(row -> lastDays.put(
                        String.valueOf(row.get("source_item_id")).replace("-" + person, ""),
                        row.get("due_on") == null
                                ? RelationOracle.GOES_ON
                                : LocalDate.parse(String.valueOf(row.get("due_on")))));
        return lastDays;
    }

    private LocalDate personsLastDay() {
        return Objects.requireNonNull(lastDays("contact-details").get("details"));
    }

    private RequestSpecification asked() {
        return Portal.asCustomer(person, email()).contentType("application/json");
    }

    private String shown(String id, String field) {
        return asked().header("Accept-Language", "fi")
                .get("/api/v1/me/data/organisations?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.content.organisation.name == '" + id + "' }.retention." + field);
    }

    @Test
    void aRoleGoesWithItsOwnCustomersRelationAndThePersonWithTheLast() {
        LocalDate ends = LocalDate.of(2027, 2, 28);
        feed("left", role("Entinen Oy", ends, ends));
        feed("stays", role("Nykyinen Oy", null, null));

        runAtTheEndOf(ends);
        Map<String, LocalDate> onTheLastDay = lastDays("organisations");
        runAtTheStartOf(ends.plusDays(1));

        assertThat(onTheLastDay).isEqualTo(Map.of("left", ends, "stays", RelationOracle.GOES_ON));
        assertThat(lastDays("organisations")).isEqualTo(Map.of("stays", RelationOracle.GOES_ON));
        assertThat(personsLastDay()).isEqualTo(RelationOracle.GOES_ON);
    }

    @Test
    void whatWentLastCountsForTheRestToTheLastDayOfItsHistory() {
        LocalDate history = LocalDate.of(2027, 3, 31);
        feed("left", role("Entinen Oy", LocalDate.of(2026, 6, 30), history));
        feed(upsert(person, "consent-" + person, 1, """
            {"category": "consents", "marketer": "controller", "channel": "email", "scope": "direct-marketing",
             "wordingVersion": "2026-11", "evidence": "form 1", "givenAt": "2026-01-10T10:00:00Z"}"""));

        runAtTheStartOf(history.plusDays(1));
        Database.execute("update retention_run set redated_to = 'other'");
        run();

        assertThat(lastDays("organisations")).isEmpty();
        assertThat(lastDays("consents")).isEqualTo(Map.of("consent", LocalDate.of(2030, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31,           , 2027-10-31",
        "2028-02-29,           , 2029-02-28",
        "2026-10-31, 2026-10-31, 2026-10-31",
        "2026-10-31, 2026-10-01, 2026-10-31",
        "2026-10-31, 2026-12-24, 2026-12-24",
        "2026-10-31, 2029-12-31, 2029-12-31"
    })
    void notKnownIsNotNone(LocalDate until, @Nullable LocalDate historyUntil, LocalDate lastDay) {
        feed("role", role("Oy Ab", until, historyUntil));

        assertThat(lastDays("organisations")).isEqualTo(Map.of("role", lastDay));
        assertThat(personsLastDay()).isEqualTo(lastDay);
    }

    @Test
    void theWordThatComesLaterDecidesBackwardsToo() {
        LocalDate until = LocalDate.of(2026, 10, 31);
        feed("role", role("Oy Ab", until, null));
        runAtTheStartOf(TODAY.plusDays(1));
        Map<String, LocalDate> unknown = lastDays("organisations");

        feed("role", role("Oy Ab", until, LocalDate.of(2030, 1, 31)));
        Map<String, LocalDate> known = lastDays("organisations");
        feed("role", role("Oy Ab", until, until));
        run();

        assertThat(unknown).isEqualTo(Map.of("role", until.plusYears(1)));
        assertThat(known).isEqualTo(Map.of("role", LocalDate.of(2030, 1, 31)));
        assertThat(Database.count("select count(*) from data_subject")).isZero();
    }

    @Test
    void thePersonIsToldWhatKeepsARole() {
        LocalDate until = LocalDate.of(2026, 11, 30);
        feed("a", role("Tuntematon Oy", until, null));
        feed("b", role("Tunnettu Oy", until, LocalDate.of(2027, 5, 31)));
        feed("c", role("Mitaton Oy", until, until));
        feed("d", role("Nykyinen Oy", null, null));

        assertThat(shown("Tuntematon Oy", "text")).contains("emmekä tiedä").contains("12 kuukautta");
        assertThat(shown("Tuntematon Oy", "keptUntil")).isEqualTo("2027-11-30");
        assertThat(shown("Tunnettu Oy", "text")).contains("Säilytetään niin kauan kuin säilytämme kyseisen asiakkaan");
        assertThat(shown("Tunnettu Oy", "keptUntil")).isEqualTo("2027-05-31");
        assertThat(shown("Mitaton Oy", "text")).contains("historiatietoja säilytetä: säilytetään viimeiseen päivään");
        assertThat(shown("Mitaton Oy", "keptUntil")).isEqualTo("2026-11-30");
        assertThat(shown("Nykyinen Oy", "text")).contains("kyseisen asiakkaan yhteyshenkilö");
        assertThat(shown("Nykyinen Oy", "keptUntil")).isNull();
    }

    @Test
    void anErasureOfARoleWhoseHistoryIsKeptNamesItsOwnLastDay() {
        LocalDate history = LocalDate.of(2027, 5, 31);
        feed("left", role("Entinen Oy", LocalDate.of(2026, 6, 30), history));
        feed("stays", role("Nykyinen Oy", null, null));
        Object item = Database.value("select id from item where source_item_id = ?", "left-" + person);

        asked().body("""
            {"right": "erasure", "ground": "consent-withdrawn",
             "scope": {"items": [{"category": "organisations", "id": "%s"}]}}""".formatted(item))
                .post("/api/v1/me/requests/preview")
                .then()
                .statusCode(200)
                .body("lines[0].reason.code", equalTo("relation-remains"))
                .body("lines[0].keptUntil", equalTo("2027-05-31"));
    }

    @Test
    void joinedPersonsRolesAreReckonedTogetherAndSeparatedOnesApart() {
        LocalDate ends = LocalDate.of(2027, 1, 31);
        feed("here", role("Oy Ab", ends, ends));
        String first = person;
        UUID subject = StaffFixture.subjectOf(first);
        person = newPerson();
        feed(contactDetails(person, 1, email()));
        feed("there", role("OY AB", null, null));
        feed("other", role("Muu Oy", ends.plusDays(1), ends.plusDays(1)));
        String second = person;
        UUID other = StaffFixture.subjectOf(second);

        StaffFixture.create(
                        StaffFixture.SUBJECTS + subject + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other))
                .statusCode(201);
        assertThat(lastDays("organisations"))
                .isEqualTo(Map.of("there", RelationOracle.GOES_ON, "other", ends.plusDays(1)));
        person = first;
        assertThat(lastDays("organisations")).isEqualTo(Map.of("here", RelationOracle.GOES_ON));
        assertThat(personsLastDay()).isEqualTo(RelationOracle.GOES_ON);

        StaffFixture.create(
                        StaffFixture.SUBJECTS + subject + "/separations",
                        "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}".formatted(second))
                .statusCode(201);
        assertThat(lastDays("organisations")).isEqualTo(Map.of("here", ends));
        assertThat(personsLastDay()).isEqualTo(ends);
        person = second;
        assertThat(personsLastDay()).isEqualTo(RelationOracle.GOES_ON);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void lastDaysAreTheOraclesAfterEveryStep(long seed) {
        Random random = new Random(seed);
        RelationOracle oracle = new RelationOracle(PROSPECTS_LAST_DAY);
        asked().get("/api/v1/me").then().statusCode(200);
        LocalDate today = TODAY;
        for (int step = 0; step < STEPS; step++) {
            String id = "role" + random.nextInt(5);
            int what = random.nextInt(10);
            if (what < 5) {
                Role role = anyRole(random, today, CUSTOMERS.get(random.nextInt(CUSTOMERS.size())));
                feed(id, role);
                oracle.says(id, role);
            } else if (what == 5 && oracle.held().contains(id)) {
                feed(deletion(person, id + "-" + person, ++version, "organisations"));
                oracle.isDeleted(id);
            } else if (what == 6 && oracle.held().contains(id)) {
                LocalDate until = today.plusDays(random.nextInt(200) - 100);
                corrects(id, until);
                oracle.isCorrected(id, until);
            } else {
                LocalDate last = today.plusDays(random.nextInt(60));
                if (oracle.personsLastDay().isAfter(last)) {
                    runAtTheEndOf(last);
                    oracle.dayBegins(last);
                    assertHolds(oracle, "seed " + seed + " step " + step + " at the end of " + last);
                    today = last.plusDays(1);
                    runAtTheStartOf(today);
                    oracle.dayBegins(today);
                }
            }
            assertHolds(oracle, "seed " + seed + " step " + step + " on " + today);
        }
    }

    private void assertHolds(RelationOracle oracle, String when) {
        Map<String, LocalDate> expected = new TreeMap<>();
        oracle.held().forEach(id -> expected.put(id, oracle.lastDay(id)));
        assertThat(lastDays("organisations")).as(when).isEqualTo(expected);
        assertThat(personsLastDay()).as("the person, " + when).isEqualTo(oracle.personsLastDay());
    }

    private static Role anyRole(Random random, LocalDate today, Role customer) {
        LocalDate until = random.nextInt(10) < 3 ? null : today.plusDays(random.nextInt(600) - 300);
        LocalDate ends = until == null ? today : until;
        LocalDate history = switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> null;
            case 4, 5 -> ends;
            case 6 -> ends.minusDays(30);
            default -> ends.plusDays(1 + random.nextInt(400));
        };
        return new Role(customer.name(), customer.businessId(), until, history);
    }

    /** The person asks for another last day, and staff grants it. */
    private void corrects(String id, LocalDate until) {
        Object item = Database.value("select id from item where source_item_id = ?", id + "-" + person);
        String request = asked().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                    {"right": "rectification", "scope": {"items": [{"category": "organisations", "id": "%s"}]},
                     "corrections": {"until": "%s"}}""".formatted(item, until))
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CasesFixture.decide(UUID.fromString(request), "{\"grant\": true}")
                .then()
                .statusCode(200);
    }
}
