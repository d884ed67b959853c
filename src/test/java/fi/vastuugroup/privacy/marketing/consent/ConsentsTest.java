package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.marketing.choice.ConsentLogStore;
import fi.vastuugroup.privacy.marketing.objection.ObjectionsFixture;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.DatabaseDay;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A consent is for whom it names, can be proved, and ends as easily as it was given (Art. 7). */
@QuarkusTest
class ConsentsTest {

    private static final String CONSENTS = "/api/v1/me/consents";
    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    Sql sql;

    @Inject
    PeopleFixture people;

    @Inject
    ConsentLogStore log;

    @Inject
    Transactions transactions;

    private Person person = new Person("", "", "");

    @BeforeEach
    void somebody() {
        MovableClock.set(MORNING);
        person = people.contact();
    }

    @Test
    void aConsentOpensTheMailOfThePartnerThatItNamesUntilItIsWithdrawn() {
        Map<String, String> mail = ChecksFixture.email(person.email(), "email");
        assertThat(ChecksFixture.decision(NORDIC, mail)).isEqualTo("consent-not-recorded");

        String id = give(NORDIC, "email").then().statusCode(201).extract().path("id");

        assertThat(ChecksFixture.decision(NORDIC, mail)).isEqualTo("consent-recorded");
        assertThat(ChecksFixture.decision(ACME, mail)).isEqualTo("consent-not-recorded");
        MovableClock.forward(Duration.ofMinutes(1));

        withdraw(id)
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false))
                .body("allowedActions", empty())
                .body("history.event", contains("given", "withdrawn"))
                .body("history.how", contains("portal", "portal"))
                .body("withdrawnAt", equalTo(MovableClock.time().toString()));

        assertThat(ChecksFixture.decision(NORDIC, mail)).isEqualTo("consent-not-recorded");
        withdraw(id).then().statusCode(200).body("history", hasSize(2));
    }

    @Test
    void thePersonsNoChoiceTakesBackEveryConsentForThatChannelAndScope() {
        Stream.of(NORDIC, ACME).forEach(partner -> give(partner, "email").then().statusCode(201));
        give(NORDIC, "sms").then().statusCode(201);
        MovableClock.forward(Duration.ofMinutes(1));

        person.login()
                .contentType(ContentType.JSON)
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .body("""
                        {"choices": [{"channel": "email", "scope": "direct-marketing", "state": "no-choice"}]}""")
                .put(CHOICES)
                .then()
                .statusCode(200);

        Map<String, String> mail = ChecksFixture.email(person.email(), "email");
        assertThat(ChecksFixture.decision(NORDIC, mail)).isEqualTo("consent-not-recorded");
        assertThat(ChecksFixture.decision(ACME, mail)).isEqualTo("consent-not-recorded");
        assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.phone(person.phone(), "sms")))
                .isEqualTo("consent-recorded");
    }

    @Test
    void aSourcesWordEndsNoConsentItsProhibitionStandsUntilItTakesItBack() {
        give(NORDIC, "email").then().statusCode(201);
        Map<String, String> mail = ChecksFixture.email(person.email(), "email");
        MovableClock.forward(Duration.ofMinutes(1));

        people.choice(person, "email", "direct-marketing", "prohibited", 1, MovableClock.time());
        assertThat(ChecksFixture.decision(NORDIC, mail)).isEqualTo("prohibited");
        MovableClock.forward(Duration.ofMinutes(1));
        people.choice(person, "email", "direct-marketing", "no-choice", 2, MovableClock.time());

        assertThat(ChecksFixture.decision(NORDIC, mail)).isEqualTo("consent-recorded");
    }

    @Test
    void whatThePersonAgreedToHereIsNotKeptFromThem() {
        String id = give("controller", "email").then().statusCode(201).extract().path("id");

        Portal.asStaff("data-protection-officer")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"trade-secret\", \"text\": \"x\"}")
                .put("/api/v1/staff/subjects/" + person.subject() + "/data/consents/" + id + "/withholding")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:state-conflict"));

        MovableClock.forward(Duration.ofMinutes(1));
        give("controller", "email").then().statusCode(201).body("id", equalTo(id));
        withdraw(id).then().statusCode(200).body("inForce", equalTo(false));
    }

    @Test
    void withdrawingOneLeavesTheOthers() {
        String company =
                give("controller", "email").then().statusCode(201).extract().path("id");
        give(NORDIC, "email").then().statusCode(201);
        MovableClock.forward(Duration.ofMinutes(1));

        withdraw(company).then().statusCode(200);

        assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-recorded");
        person.login()
                .get(CHOICES)
                .then()
                .body(
                        "choices.find { it.channel == 'email' && it.scope == 'direct-marketing' }.state",
                        equalTo("no-choice"));
    }

    @Test
    void aConsentToTheCompanyIsAChoiceAndTheOtherWayRound() {
        give("controller", "sms").then().statusCode(201).body("marketer", equalTo("controller"));
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(person.phone(), "sms")))
                .isEqualTo("consent-recorded");
        MovableClock.forward(Duration.ofMinutes(1));

        person.login()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of("channel", "sms", "scope", "direct-marketing", "state", "prohibited"))))
                .put(CHOICES)
                .then()
                .statusCode(200);

        person.login()
                .get(CONSENTS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].inForce", equalTo(false))
                .body("items[0].history.event", contains("given", "withdrawn"));
    }

    @Test
    void aConsentThatAProhibitionOfAnotherScopeEndedIsNotInForce() {
        giveAs(
                        UUID.randomUUID().toString(),
                        body(NORDIC, "email").replace("direct-marketing", "customer-communication"))
                .then()
                .statusCode(201)
                .body("inForce", equalTo(true));
        MovableClock.forward(Duration.ofMinutes(1));

        prohibit("email");

        person.login()
                .get(CONSENTS)
                .then()
                .body("items[0].inForce", equalTo(false))
                .body("items[0].allowedActions.action", contains("withdraw-consent"));
        assertThat(ChecksFixture.decision(
                        NORDIC, ChecksFixture.of("email", person.email(), "email", "customer-communication")))
                .isEqualTo("prohibited");
    }

    @Test
    void aSourceWhoseClockIsAheadDoesNotOutliveTheProhibitionThatCameAfter() {
        people.consent(person, ACME, "email", "direct-marketing", 1, MORNING.plus(Duration.ofMinutes(4)));
        Map<String, String> mail = ChecksFixture.email(person.email(), "email");
        assertThat(ChecksFixture.decision(ACME, mail)).isEqualTo("consent-recorded");
        MovableClock.forward(Duration.ofMinutes(1));

        prohibit("email");

        assertThat(ChecksFixture.decision(ACME, mail)).isEqualTo("prohibited");
    }

    @Test
    void whatASourceDatedAheadIsWithdrawnAtOnce() {
        people.consent(person, ACME, "email", "direct-marketing", 1, MORNING.plus(Duration.ofMinutes(4)));
        MovableClock.forward(Duration.ofMinutes(1));

        withdraw(person.login().get(CONSENTS).path("items[0].id")).then().statusCode(200);

        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-not-recorded");
    }

    private void prohibit(String channel) {
        person.login()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of("channel", channel, "scope", "direct-marketing", "state", "prohibited"))))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    @Test
    void aReportedObjectionEndsConsentsToo() {
        give(NORDIC, "email").then().statusCode(201);
        MovableClock.forward(Duration.ofMinutes(1));

        Portal.asPartner(ACME)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("identifierType", "email", "identifier", person.email(), "receivedAt", MORNING.toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
        ObjectionsFixture.reachEverybody();

        assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("prohibited");
        person.login().get(CONSENTS).then().body("items[0].history.how", contains("portal", "objection"));
    }

    @Test
    void whatASourceRecordedIsWithdrawnAndALaterBatchDoesNotReviveIt() {
        people.consent(person, ACME, "email", "direct-marketing", 1, MORNING.minus(Duration.ofDays(9)));
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-recorded");
        String id = person.login().get(CONSENTS).path("items[0].id");

        withdraw(id).then().statusCode(200).body("inForce", equalTo(false));
        people.consent(person, ACME, "email", "direct-marketing", 2, MORNING.minus(Duration.ofDays(9)));

        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-not-recorded");
        MovableClock.forward(Duration.ofDays(1));
        people.consent(person, ACME, "email", "direct-marketing", 3, MovableClock.time());
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "controller, own-mailing, 30, 20",
        "controller, own-mailing, 20, 30",
        "acme-events, acme-events, 30, 20",
        "acme-events, acme-events, 20, 30"
    })
    void aWithdrawalThatASourceTellsOfEndsAllThatWasGivenUntilThen(
            String marketer, String partner, int givenDaysAgo, int withdrawnOnesDaysAgo) {
        Map<String, String> mail = ChecksFixture.email(person.email(), "email");
        Instant withdrawn = MORNING.minus(Duration.ofDays(5));
        people.consent(person, "form-1", marketer, MORNING.minus(Duration.ofDays(givenDaysAgo)), null);
        assertThat(ChecksFixture.decision(partner, mail)).isEqualTo("consent-recorded");

        people.consent(person, "form-2", marketer, MORNING.minus(Duration.ofDays(withdrawnOnesDaysAgo)), withdrawn);

        assertThat(ChecksFixture.decision(partner, mail)).isEqualTo("consent-not-recorded");
        assertThat(person.login().get(CONSENTS).<List<Boolean>>path("items.inForce"))
                .containsExactly(false, false);
        person.login()
                .get(CHOICES)
                .then()
                .body(
                        "choices.find { it.channel == 'email' && it.scope == 'direct-marketing' }.state",
                        equalTo("no-choice"));

        people.consent(person, "form-3", marketer, withdrawn.plusSeconds(1), null);
        assertThat(ChecksFixture.decision(partner, mail)).isEqualTo("consent-recorded");
        assertThat(person.login().get(CONSENTS).<List<Boolean>>path("items.inForce"))
                .containsExactlyInAnyOrder(false, false, true);
    }

    @Test
    void aWithdrawalThatASourceTellsOfEndsTheConsentThatThePersonGaveHereBefore() {
        give("controller", "email").then().statusCode(201);
        give(ACME, "email").then().statusCode(201);
        MovableClock.forward(Duration.ofMinutes(1));

        people.consent(person, "form-1", "controller", MORNING.minus(Duration.ofDays(20)), MovableClock.time());
        people.consent(person, "form-2", ACME, MORNING.minus(Duration.ofDays(20)), MORNING.minusSeconds(1));

        Map<String, String> mail = ChecksFixture.email(person.email(), "email");
        assertThat(ChecksFixture.decision(CONTROLLER, mail)).isEqualTo("consent-not-recorded");
        assertThat(ChecksFixture.decision(ACME, mail)).as("given after it").isEqualTo("consent-recorded");

        MovableClock.forward(Duration.ofMinutes(1));
        give("controller", "email").then().statusCode(201);
        assertThat(ChecksFixture.decision(CONTROLLER, mail)).isEqualTo("consent-recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"marketer\":\"own-mailing\"}",
                "{\"marketer\":\"stranger\"}",
                "{\"wordingVersion\":\"1999-1\"}"
            })
    void whatNobodyWasShownIsNoConsent(String change) throws IOException {
        var mapper = new ObjectMapper();
        var consent = mapper.readTree(
                "{\"marketer\":\"nordic-media\",\"channel\":\"email\",\"scope\":\"direct-marketing\",\"wordingVersion\":\"2026-11\"}");
        mapper.readerForUpdating(consent).readTree(change);

        giveAs(UUID.randomUUID().toString(), consent.toString()).then().statusCode(400);
        person.login().get(CONSENTS).then().body("items", empty());
    }

    @Test
    void aChoiceNamesAWordingThatExists() {
        person.login()
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of(
                                "channel", "sms",
                                "scope", "direct-marketing",
                                "state", "consented",
                                "wordingVersion", "1999-1"))))
                .put(CHOICES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/choices/0/wordingVersion"));
    }

    @Test
    void anothersConsentIsNotThere() {
        String id = give(NORDIC, "email").then().extract().path("id");
        Person other = people.contact();

        Response others = other.login().post(CONSENTS + "/" + id + "/withdrawal");
        Response none = other.login().post(CONSENTS + "/" + UUID.randomUUID() + "/withdrawal");

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.asString()).isEqualTo(none.asString());
        assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-recorded");
    }

    @Test
    void twiceAtOnceIsOnce() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Integer>> gifts = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> giveAs(key, body(NORDIC, "email")).statusCode()))
                .limit(4)
                .toList();

        assertThat(gifts.stream().map(CompletableFuture::join))
                .contains(201)
                .allMatch(status -> status == 201 || status == 409);
        assertThat(Database.count("select count(*) from consent_log where subject_id = ?", person.subject()))
                .isEqualTo(1);
    }

    @Test
    void theApplicationCannotChangeTheLog() {
        give(NORDIC, "email").then().statusCode(201);

        for (String statement : List.of("update consent_log set how = 'source'", "delete from consent_log")) {
            Assertions.assertThrows(
                    RuntimeException.class,
                    () -> transactions
                            .asSystem(() -> sql.execute(statement))
                            .await()
                            .indefinitely());
        }
    }

    @Test
    void theLogEndsThreeYearsAfterTheWithdrawalAndNotBefore() {
        String id = give(NORDIC, "email").then().extract().path("id");
        give(ACME, "email").then().statusCode(201);
        MovableClock.forward(Duration.ofDays(1));
        withdraw(id).then().statusCode(200);

        DatabaseDay.set(LocalDate.parse("2029-11-21"));
        MovableClock.set(Instant.parse("2029-11-21T12:00:00Z"));
        expire();
        assertThat(entries()).isEqualTo(3);

        MovableClock.set(Instant.parse("2029-11-22T12:00:00Z"));
        expire();
        assertThat(entries()).as("the application's day alone ends nothing").isEqualTo(3);

        DatabaseDay.set(LocalDate.parse("2029-11-22"));
        expire();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void theLogFollowsPersonsWhoAreJoinedAndComesBack() {
        give(NORDIC, "email").then().statusCode(201);
        UUID one = person.subject();
        UUID other = people.contact().subject();

        StaffFixture.create(
                        StaffFixture.SUBJECTS + other + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(one))
                .statusCode(201);
        assertThat(entriesOf(one)).isZero();
        assertThat(entriesOf(other)).isEqualTo(1);

        StaffFixture.create(
                        StaffFixture.SUBJECTS + other + "/separations",
                        "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}"
                                .formatted(person.id()))
                .statusCode(201);
        assertThat(entriesOf(one)).isEqualTo(1);
        assertThat(entriesOf(other)).isZero();
    }

    @Test
    void theWordingsAreThereInThreeLanguages() {
        for (String language : List.of("fi", "sv", "en")) {
            List<String> texts = Portal.anonymous()
                    .header("Accept-Language", language)
                    .get("/api/v1/consent-wordings")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", equalTo(language))
                    .body("items.version.unique()", contains("2026-11-27-2", "2026-11-27", "2026-11"))
                    .extract()
                    .path("items.findAll { it.version == '2026-11-27-2' }.text");
            assertThat(texts).hasSize(49).doesNotHaveDuplicates().allMatch(text -> !text.contains("{channel}"));
        }
    }

    private void expire() {
        long gone;
        do {
            gone = transactions.asSystem(() -> log.expire(1)).await().indefinitely();
        } while (gone > 0);
    }

    private long entries() {
        return entriesOf(person.subject());
    }

    private static long entriesOf(UUID subject) {
        return Database.count("select count(*) from consent_log where subject_id = ?", subject);
    }

    private Response give(String marketer, String channel) {
        return giveAs(UUID.randomUUID().toString(), body(marketer, channel));
    }

    private Response giveAs(String key, String body) {
        return person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(CONSENTS);
    }

    private Response withdraw(String id) {
        return person.login().post(CONSENTS + "/" + id + "/withdrawal");
    }

    private static String body(String marketer, String channel) {
        return """
                {"marketer": "%s", "channel": "%s", "scope": "direct-marketing", "wordingVersion": "2026-11"}""".formatted(marketer, channel);
    }
}
