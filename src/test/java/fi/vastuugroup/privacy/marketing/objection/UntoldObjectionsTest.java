package fi.vastuugroup.privacy.marketing.objection;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report of an objection tells its partner nothing: not that somebody is known, nor what else they are known by. */
@QuarkusTest
class UntoldObjectionsTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-20T22:00:00Z");
    private static final List<String> MARKETERS = List.of(ACME, NORDIC, CONTROLLER);
    private static final String OPEN = "no-prohibition-recorded";
    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    @Inject
    PeopleFixture people;

    @BeforeEach
    void morning() {
        ObjectionsFixture.reachEverybody();
        MovableClock.set(MORNING);
    }

    @Test
    void whoReportsAGuessedAddressSeesNoChangeOfTheNumberThatDayNorDoesAnother() {
        Person person = people.contact();
        List<String> before = ofNumber(person);

        report(person.email());
        jobAt(MORNING);

        for (String marketer : MARKETERS) {
            assertThat(ChecksFixture.decision(marketer, ChecksFixture.email(person.email(), "phone")))
                    .isEqualTo("prohibited");
        }
        assertThat(ofNumber(person)).isEqualTo(before).doesNotContain("prohibited");
        jobAt(MIDNIGHT.minusMillis(1));
        assertThat(ofNumber(person)).isEqualTo(before);
        assertThat(mails(person)).isZero();

        jobAt(MIDNIGHT);

        assertThat(ofNumber(person)).containsOnly("prohibited");
        assertThat(mails(person)).isOne();
        assertThat(Database.count("select count(*) from pending_objection")).isZero();
    }

    private static List<String> ofNumber(Person person) {
        return MARKETERS.stream()
                .map(marketer -> ChecksFixture.decision(marketer, ChecksFixture.phone(person.phone(), "phone")))
                .toList();
    }

    private static long mails(Person person) {
        return Database.count(
                "select count(*) from mail where subject_id = ? and template = 'objection-reported'", person.subject());
    }

    @Test
    void whatWasReportedWhileTheClockRanAheadReachesThePersonWhenItIsRightAgain() {
        Person person = people.contact();
        MovableClock.set(MORNING.plus(Duration.ofDays(365)));
        report(person.email());

        jobAt(MORNING);

        assertThat(ofNumber(person)).containsOnly("prohibited");
    }

    @Test
    void aPersonWhoTakesItBackMeanwhileIsLeftAlone() {
        Person person = people.contact();
        report(person.email());
        MovableClock.forward(Duration.ofHours(1));
        lift(person);
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")))
                .isEqualTo(OPEN);

        jobAt(MIDNIGHT);

        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "phone")))
                .isEqualTo(OPEN);
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")))
                .isEqualTo(OPEN);
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "post")))
                .isEqualTo("prohibited");
    }

    /** The same is written for each, and nothing that is somebody's: what could take longer for the known comes later. */
    @Test
    void theAnswerDoesTheSameForKnownUnknownAndShared() {
        Person known = people.contact();
        Person one = people.contact();
        people.contact(one.phone());

        List<Map<String, Long>> written = List.of(
                writtenBy("phone", known.phone()),
                writtenBy("phone", PeopleFixture.freshPhone()),
                writtenBy("phone", one.phone()),
                writtenBy("email", known.email()));

        assertThat(written).allMatch(rows -> rows.equals(written.get(0)));
        assertThat(written.get(0).keySet())
                .contains("address_choice", "audit_event", "idempotency_record", "pending_objection")
                .doesNotContain("item", "mail", "outbox", "consent_log", "recipient_notice", "access_log", "look");
    }

    /** How many rows of each table came by a report; of the decisions, whose rows there may be, it is not asked. */
    @Test
    void thePersonIsShownWhatChecksAreAnsweredBeforeItReachesThemAndAfterwards() {
        Person person = people.contact();
        report(person.email());

        shown(person, "no-choice", true);
        assertThat(phoneCall(person)).isEqualTo("no-prohibition-recorded");
        jobAt(MIDNIGHT);
        shown(person, "prohibited", false);
        assertThat(phoneCall(person)).isEqualTo("prohibited");
    }

    @Test
    void whatIsReportedForANumberOfTwoStandsForTheNumberUntilBothHaveTakenItBack() {
        Person one = people.contact();
        Person other = people.contact(one.phone());
        report("phone", one.phone());
        jobAt(MIDNIGHT);

        for (Person person : List.of(one, other)) {
            shown(person, "no-choice", true);
            assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")))
                    .isEqualTo("no-prohibition-recorded");
            assertThat(phoneCall(one)).isEqualTo("prohibited");
            MovableClock.forward(Duration.ofMinutes(1));
            lift(person);
        }
        shown(one, "no-choice", false);
        shown(other, "no-choice", false);
        assertThat(phoneCall(one)).isEqualTo("no-prohibition-recorded");
    }

    private static String phoneCall(Person person) {
        return ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "phone"));
    }

    private static void shown(Person person, String state, boolean prohibitedAtSome) {
        String cell = "choices.find { it.channel == 'phone' && it.scope == 'direct-marketing' }.";
        person.login()
                .get(CHOICES)
                .then()
                .statusCode(200)
                .body(cell + "state", equalTo(state))
                .body(cell + "prohibitedAtSome", equalTo(prohibitedAtSome));
    }

    private static Map<String, Long> writtenBy(String type, String identifier) {
        Map<String, Long> before = rows();
        report(type, identifier);
        Map<String, Long> after = rows();
        after.replaceAll((table, rows) -> rows - before.getOrDefault(table, 0L));
        after.values().removeIf(rows -> rows == 0);
        return after;
    }

    private static Map<String, Long> rows() {
        return Database.query("select tablename from pg_tables where schemaname = current_schema()").stream()
                .map(row -> String.valueOf(row.get("tablename")))
                .filter(table -> !table.equals("marketing_decision") && !table.equals("quota_use"))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> Database.count("select count(*) from " + table),
                        Long::sum,
                        TreeMap::new));
    }

    private static void lift(Person person) {
        person.login()
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of("channel", "phone", "scope", "direct-marketing", "state", "no-choice"))))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    /** The job as it runs at a time. */
    private static void jobAt(Instant time) {
        MovableClock.set(time);
        ObjectionsFixture.reachUntil(time);
    }

    private static void report(String email) {
        report("email", email);
    }

    private static void report(String type, String identifier) {
        Portal.asPartner(ACME)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("identifierType", type, "identifier", identifier, "receivedAt", MORNING.toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
    }
}
