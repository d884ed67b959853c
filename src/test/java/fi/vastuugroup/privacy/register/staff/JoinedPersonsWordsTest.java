package fi.vastuugroup.privacy.register.staff;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.decision;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.email;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.phone;
import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one of two joined persons says is that one's own after the separation. */
@QuarkusTest
class JoinedPersonsWordsTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final String LISTS = "/api/v1/me/mailing-list-subscriptions";
    private static final String CONSENTS = "/api/v1/me/consents";

    @Inject
    PeopleFixture people;

    private Person one = new Person("", "", "");
    private Person other = new Person("", "", "");

    @BeforeEach
    void twoPeople() {
        MovableClock.set(Instant.parse("2026-11-20T08:00:00Z"));
        one = people.customer();
        other = people.customer();
    }

    private UUID subject() {
        return one.subject();
    }

    private void join() {
        create(
                        SUBJECTS + one.subject() + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other.subject()))
                .statusCode(201);
        later();
    }

    private void separate() {
        create(
                        SUBJECTS + subject() + "/separations",
                        "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}"
                                .formatted(other.id()))
                .statusCode(201);
        later();
    }

    private static void later() {
        MovableClock.forward(Duration.ofMinutes(1));
    }

    private static void logIn(Person person) {
        person.login().get("/api/v1/me").then().statusCode(200).body("linked", equalTo(true));
    }

    private static void choose(Person person, String channel, String state) {
        String wording = state.equals("consented") ? ", \"wordingVersion\": \"2026-11\"" : "";
        person.login()
                .contentType(ContentType.JSON)
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .body("{\"choices\": [{\"channel\": \"%s\", \"scope\": \"direct-marketing\", \"state\": \"%s\"%s}]}"
                        .formatted(channel, state, wording))
                .put(CHOICES)
                .then()
                .statusCode(200);
        later();
    }

    private static void subscribe(Person person, boolean subscribed) {
        person.login()
                .contentType(ContentType.JSON)
                .body("{\"subscribed\": %s}".formatted(subscribed))
                .put(LISTS + "/newsletter")
                .then()
                .statusCode(200);
        later();
    }

    private static void consentToAcme(Person person) {
        person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"marketer": "acme-events", "channel": "sms", "scope": "direct-marketing", "wordingVersion": "2026-11"}""")
                .post(CONSENTS)
                .then()
                .statusCode(201);
        later();
    }

    private static ValidatableResponse lists(Person person) {
        return person.login().get(LISTS).then().statusCode(200);
    }

    private static ValidatableResponse consents(Person person) {
        return person.login().get(CONSENTS).then().statusCode(200);
    }

    @Test
    void whatTheOtherOneSaidWhileTheyWereJoinedPermitsNothingForTheOne() {
        logIn(one);
        logIn(other);
        choose(one, "post", "prohibited");
        choose(one, "phone", "prohibited");
        join();

        choose(other, "post", "no-choice");
        choose(other, "email", "consented");
        consentToAcme(other);
        subscribe(other, true);
        assertThat(decision(CONTROLLER, email(one.email(), "post"))).isEqualTo("no-prohibition-recorded");
        separate();

        assertThat(decision(CONTROLLER, email(one.email(), "post"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, phone(one.phone(), "phone"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, email(one.email(), "email"))).isNotEqualTo("consent-recorded");
        assertThat(decision(ACME, phone(one.phone(), "sms"))).isEqualTo("consent-not-recorded");
        consents(one).body("items", empty());
        lists(one).body("items.findAll { it.recordedBy != null }", empty());

        consents(other).body("items.marketer", containsInAnyOrder("controller", "acme-events"));
        assertThat(decision(CONTROLLER, email(other.email(), "post"))).isEqualTo("no-prohibition-recorded");
        lists(other).body("items.findAll { it.recordedBy != null }.subscribed", contains(true));
    }

    @Test
    void whatEachProhibitsAndTakesBackWhileTheyAreJoinedIsEachOnesOwn() {
        logIn(one);
        logIn(other);
        subscribe(one, true);
        join();

        choose(one, "sms", "prohibited");
        choose(other, "sms", "no-choice");
        choose(other, "phone", "prohibited");
        choose(one, "phone", "no-choice");
        subscribe(other, false);
        separate();

        assertThat(decision(CONTROLLER, phone(one.phone(), "sms"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, phone(other.phone(), "sms"))).isNotEqualTo("prohibited");
        assertThat(decision(CONTROLLER, phone(one.phone(), "phone"))).isNotEqualTo("prohibited");
        assertThat(decision(CONTROLLER, phone(other.phone(), "phone"))).isEqualTo("prohibited");
        lists(one).body("items.findAll { it.recordedBy != null }.subscribed", contains(true));
        lists(other).body("items.findAll { it.recordedBy != null }.subscribed", contains(false));
    }

    @Test
    void aLoginThatWasLinkedWhileTheyWereJoinedSpeaksForTheOneWithWhomItsAddressCame() {
        logIn(one);
        choose(one, "post", "prohibited");
        join();

        logIn(other);
        choose(other, "post", "no-choice");
        choose(other, "email", "consented");
        separate();

        assertThat(decision(CONTROLLER, email(one.email(), "post"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, email(one.email(), "email"))).isNotEqualTo("consent-recorded");
        logIn(other);
        assertThat(decision(CONTROLLER, email(other.email(), "email"))).isEqualTo("consent-recorded");
    }

    @Test
    void aPermissionOfWhichNobodyKnowsWhoseItIsCountsForNeither() {
        logIn(one);
        choose(one, "post", "prohibited");
        people.moved(other, 2, one.email());
        join();

        Person either = new Person("either-" + one.id(), one.email(), other.phone());
        logIn(either);
        choose(either, "post", "no-choice");
        choose(either, "sms", "consented");
        subscribe(either, true);
        assertThat(decision(CONTROLLER, phone(one.phone(), "sms"))).isEqualTo("consent-recorded");
        separate();

        assertThat(decision(CONTROLLER, phone(one.phone(), "post"))).isEqualTo("prohibited");
        assertThat(List.of(one, other)).allSatisfy(person -> {
            assertThat(decision(CONTROLLER, phone(person.phone(), "sms"))).isNotEqualTo("consent-recorded");
            assertThat(statements(person, "mailing-list-subscriptions")).isZero();
        });
    }

    private static long statements(Person person, String category) {
        return Database.count(
                "select count(*) from item where subject_id = ? and source_system = 'portal' and category = ?",
                person.subject(),
                category);
    }

    @Test
    void aProhibitionOfWhichNobodyKnowsWhoseItIsStandsForBoth() {
        join();
        ChecksFixture.objected(ACME, one.email());
        separate();

        assertThat(decision(CONTROLLER, phone(one.phone(), "sms"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, phone(other.phone(), "sms"))).isEqualTo("prohibited");
    }

    @Test
    void whatTheOtherOneCorrectsWhileTheyAreJoinedIsCorrectedForThatOneAlone() {
        logIn(one);
        logIn(other);
        join();

        String corrected = PeopleFixture.freshPhone();
        correct(other, "{\"phone\": \"%s\", \"language\": \"sv\"}".formatted(corrected));
        correct(one, "{\"language\": \"en\"}");
        separate();

        details(one).body("phone", equalTo(one.phone())).body("language", equalTo("en"));
        details(other).body("phone", equalTo(corrected)).body("language", equalTo("sv"));
        assertThat(Database.query(
                        "select reference ->> 'fields' as fields from outbox where subject_id = ? and type = 'rectification' order by id",
                        one.subject()))
                .extracting(row -> String.valueOf(row.get("fields")))
                .last()
                .isEqualTo("[\"phone\"]");
        assertThat(decision(ACME, phone(corrected, "phone"))).isNotEqualTo("prohibited");
    }

    private static void correct(Person person, String patch) {
        person.login()
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        person.login().get("/api/v1/me/contact-details").header("ETag"))
                .body(patch)
                .patch("/api/v1/me/contact-details")
                .then()
                .statusCode(200);
        later();
    }

    private static ValidatableResponse details(Person person) {
        return person.login().get("/api/v1/me/contact-details").then().statusCode(200);
    }

    @Test
    void anAddressThatUnicodeFoldsIsTheOthers() {
        one = people.moved(one, 2, "k" + PeopleFixture.freshEmail());
        other = people.moved(other, 2, "\u212a" + one.email().substring(1));
        join();

        logIn(one);
        choose(one, "sms", "consented");
        separate();

        assertThat(decision(CONTROLLER, phone(one.phone(), "sms"))).isEqualTo("consent-recorded");
        assertThat(decision(CONTROLLER, phone(other.phone(), "sms"))).isNotEqualTo("consent-recorded");
    }

    @Test
    void aCorrectionOfWhichNobodyKnowsWhoseItIsCountsForNeither() {
        people.moved(other, 2, one.email());
        join();

        Person either = new Person("either-" + one.id(), one.email(), other.phone());
        logIn(either);
        String corrected = PeopleFixture.freshPhone();
        correct(either, "{\"phone\": \"%s\"}".formatted(corrected));
        separate();

        assertThat(phones(one)).containsExactly(one.phone());
        assertThat(phones(other)).containsExactly(other.phone());
        assertThat(decision(ACME, phone(corrected, "phone"))).isNotEqualTo("prohibited");
    }

    private static List<Object> phones(Person person) {
        return Database.query(
                        "select content ->> 'phone' as phone from item where subject_id = ? and category = 'contact-details'",
                        person.subject())
                .stream()
                .map(row -> row.get("phone"))
                .toList();
    }

    /** One source named the other person by the one's id in the CRM. */
    private Person takenForOne() {
        Person stranger = people.takenFor(one);
        assertThat(Database.value("select subject_id from subject_source where person_id = ?", stranger.id()))
                .isEqualTo(subject());
        later();
        return stranger;
    }

    private void separate(Person stranger) {
        create(
                        SUBJECTS + subject() + "/separations",
                        "{\"source\": \"hotline\", \"personId\": \"%s\", \"reason\": \"Väärä tunnus\"}"
                                .formatted(stranger.id()))
                .statusCode(201);
        later();
    }

    private static String file(Person person, String draft) {
        return person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(draft)
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatWhoWasTakenForTheOneBySourceSaidIsThatOnesOwn() {
        Person stranger = takenForOne();
        logIn(stranger);
        choose(stranger, "sms", "consented");
        choose(stranger, "phone", "prohibited");
        consentToAcme(stranger);
        subscribe(stranger, true);
        String request = file(stranger, "{\"right\": \"access\", \"statement\": \"Salainen\"}");
        separate(stranger);

        logIn(one);
        assertThat(decision(CONTROLLER, phone(one.phone(), "sms"))).isNotEqualTo("consent-recorded");
        assertThat(decision(ACME, phone(one.phone(), "sms"))).isEqualTo("consent-not-recorded");
        consents(one).body("items", empty());
        lists(one).body("items.findAll { it.recordedBy != null }", empty());
        one.login().get("/api/v1/me/requests/" + request).then().statusCode(404);

        logIn(stranger);
        assertThat(decision(CONTROLLER, phone(stranger.phone(), "sms"))).isEqualTo("consent-recorded");
        assertThat(decision(CONTROLLER, phone(stranger.phone(), "phone"))).isEqualTo("prohibited");
        consents(stranger).body("items.marketer", containsInAnyOrder("controller", "acme-events"));
        lists(stranger).body("items.findAll { it.recordedBy != null }.subscribed", contains(true));
        stranger.login().get("/api/v1/me/requests/" + request).then().statusCode(200);
    }

    @Test
    void whatTheOneSaidStaysThatOnesWhenWhoWasTakenForThemGoes() {
        logIn(one);
        choose(one, "sms", "consented");
        subscribe(one, true);
        Person stranger = takenForOne();
        separate(stranger);

        logIn(one);
        assertThat(decision(CONTROLLER, phone(one.phone(), "sms"))).isEqualTo("consent-recorded");
        lists(one).body("items.findAll { it.recordedBy != null }.subscribed", contains(true));
        logIn(stranger);
        lists(stranger).body("items.findAll { it.recordedBy != null }", empty());
        assertThat(decision(CONTROLLER, phone(stranger.phone(), "sms"))).isNotEqualTo("consent-recorded");
    }

    @Test
    void whenBothSpokeAsOneWhatPermitsCountsForNeither() {
        logIn(one);
        choose(one, "sms", "consented");
        Person stranger = takenForOne();
        logIn(stranger);
        choose(stranger, "phone", "prohibited");
        separate(stranger);

        assertThat(List.of(one, stranger)).allSatisfy(person -> {
            assertThat(decision(CONTROLLER, phone(person.phone(), "sms"))).isNotEqualTo("consent-recorded");
            assertThat(decision(CONTROLLER, phone(person.phone(), "phone"))).isEqualTo("prohibited");
        });
    }

    @Test
    void anObjectionByALinkInAnOldMessageReachesWhoHadTheAddressBeforeTheyWereJoined() {
        String before = other.email();
        other = people.moved(other, 2, PeopleFixture.freshEmail());
        join();
        separate();

        ChecksFixture.objected(ACME, before);
        assertThat(decision(CONTROLLER, phone(other.phone(), "sms"))).isEqualTo("prohibited");
    }

    @Test
    void whatWasProhibitedAtAnAddressThatWasGivenUpStaysProhibitedThere() {
        logIn(other);
        choose(other, "email", "prohibited");
        String before = other.email();
        other = people.moved(other, 2, PeopleFixture.freshEmail());
        assertThat(decision(CONTROLLER, email(before, "email"))).isEqualTo("prohibited");
        join();
        separate();

        assertThat(decision(CONTROLLER, email(before, "email"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, email(other.email(), "email"))).isEqualTo("prohibited");
        assertThat(decision(CONTROLLER, email(one.email(), "email"))).isNotEqualTo("prohibited");
    }

    @Test
    void aConsentOfBeforeCoversTheAddressThatThePersonHadThen() {
        logIn(other);
        choose(other, "email", "consented");
        join();
        separate();

        assertThat(decision(CONTROLLER, email(other.email(), "email"))).isEqualTo("consent-recorded");
        assertThat(decision(CONTROLLER, email(one.email(), "email"))).isNotEqualTo("consent-recorded");
    }

    @Test
    void whatWasErasedLaterStaysErasedAfterTheyAreJoined() {
        one = erases(one);
        other = erases(other);
        Instant firstErased = MovableClock.time();
        erase(other);
        later();
        Instant between = MovableClock.time();
        later();
        erase(one);
        later();
        assertThat(outcome(one, "n1", between)).isEqualTo("blocked-by-tombstone");
        join();

        assertThat(outcome(one, "n2", between)).isEqualTo("blocked-by-tombstone");
        assertThat(outcome(other, "n3", between)).isEqualTo("blocked-by-tombstone");
        assertThat(outcome(one, "n4", firstErased.minusSeconds(60))).isEqualTo("blocked-by-tombstone");
        assertThat(outcome(one, "n5", MovableClock.time())).isEqualTo("created");
    }

    private static Person erases(Person person) {
        logIn(person);
        assertThat(outcome(person, "feedback", MovableClock.time().minusSeconds(3600)))
                .isEqualTo("created");
        return person;
    }

    private static void erase(Person person) {
        person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["feedback"]}}""")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);
    }

    private static String outcome(Person person, String item, Instant givenAt) {
        List<JsonNode> answers = send("crm", upsert(person.id(), item + "-" + person.id(), 1, """
                {"category": "feedback", "about": "tuki", "givenAt": "%s", "text": "hyvä"}""".formatted(givenAt)));
        return answers.get(0).path("outcome").asText();
    }
}
