package fi.vastuugroup.privacy.marketing.check;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProhibitionChecksTest {

    @Inject
    PeopleFixture people;

    @Test
    void aThousandIdentifiersAreAnsweredInTheirOrder() {
        Person person = people.contact();
        people.choice(person, "phone", "direct-marketing", "prohibited", 1, MovableClock.time());
        List<Map<String, String>> checks = new ArrayList<>();
        IntStream.range(0, 1_000)
                .mapToObj(i -> i % 100 == 7
                        ? ChecksFixture.phone(person.phone(), "phone")
                        : ChecksFixture.phone("+35850" + (1_000_000 + i), "phone"))
                .forEach(checks::add);

        List<String> decisions = ChecksFixture.post(NORDIC, checks)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.decision");

        assertEquals(1_000, decisions.size());
        for (int i = 0; i < 1_000; i++) {
            assertEquals(i % 100 == 7 ? "prohibited" : "no-prohibition-recorded", decisions.get(i));
        }
    }

    @Test
    void anAnswerSaysForWhomWhenAndUntilWhen() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        MovableClock.set(now);
        ChecksFixture.post(NORDIC, List.of(ChecksFixture.email("nobody@example.fi", "email")))
                .then()
                .statusCode(200)
                .body("marketer", equalTo(NORDIC))
                .body("checkedAt", equalTo(now.toString()))
                .body("validUntil", equalTo(now.plus(Duration.ofHours(24)).toString()))
                .body("answers.permitted", contains(false))
                .body("answers.section", contains("act-917-2014-200"))
                .body("otherRegisters", containsString("Robinson"));
    }

    @Test
    void plainAndHashedIdentifiersGetTheSameAnswer() throws GeneralSecurityException {
        Person person = people.contact();
        people.choice(person, "email", "direct-marketing", "prohibited", 1, MovableClock.time());
        people.choice(person, "phone", "direct-marketing", "prohibited", 1, MovableClock.time());
        String hashedEmail = sha256(person.email());
        String hashedPhone = sha256(person.phone());
        assertEquals(
                List.of("prohibited", "prohibited", "prohibited", "prohibited"),
                ChecksFixture.decisions(
                        NORDIC,
                        ChecksFixture.email("  " + person.email().toUpperCase(Locale.ROOT), "email"),
                        ChecksFixture.of("sha256", hashedEmail, "email", "direct-marketing"),
                        ChecksFixture.phone(person.phone().replace("+358", "0"), "phone"),
                        ChecksFixture.of("sha256", hashedPhone, "phone", "direct-marketing")));
    }

    @Test
    void aKnownPersonWithNothingRecordedAnswersToPartnersAsNobodyDoes() {
        Person known = people.contact();

        Response knownAnswer = ChecksFixture.post(NORDIC, everyCell(known.email()));
        Response unknownAnswer = ChecksFixture.post(NORDIC, everyCell("nobody.at.all@example.fi"));

        assertEquals(ChecksFixture.withoutIdsAndTimes(unknownAnswer), ChecksFixture.withoutIdsAndTimes(knownAnswer));
        assertEquals(unknownAnswer.headers().size(), knownAnswer.headers().size());
    }

    @Test
    void anIdentifierThatSeveralShareIsDecidedByTheStrictest() {
        String shared = PeopleFixture.freshPhone();
        Person objector = people.contact(shared);
        Person other = people.contact(shared);
        assertEquals("no-prohibition-recorded", ChecksFixture.decision(ACME, ChecksFixture.phone(shared, "phone")));

        people.choice(objector, "phone", "direct-marketing", "prohibited", 1, MovableClock.time());

        assertEquals("prohibited", ChecksFixture.decision(ACME, ChecksFixture.phone(shared, "phone")));
        assertEquals(
                "no-prohibition-recorded", ChecksFixture.decision(ACME, ChecksFixture.email(other.email(), "phone")));
    }

    @Test
    void aConsentPermitsThePartnerThatItNames() {
        Person person = people.contact();
        people.consent(person, NORDIC, "email", "direct-marketing", 1, MovableClock.time());
        assertEquals("consent-recorded", ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")));
        assertEquals(
                "consent-not-recorded", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")));
    }

    @Test
    void aConsentDatedAheadOfItsReceptionPermitsNobody() {
        Person person = people.contact();
        people.consent(
                person,
                NORDIC,
                "email",
                "direct-marketing",
                1,
                MovableClock.time().plus(Duration.ofDays(1)));
        assertEquals(
                "consent-not-recorded", ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")));
    }

    @Test
    void theControllersCustomerExceptionIsTheControllersAlone() {
        Person customer = people.customer();
        Person companysContact = people.contact();
        Person prospect = people.stranger(PeopleFixture.freshPhone());
        assertEquals(
                "no-prohibition-recorded",
                ChecksFixture.decision(CONTROLLER, ChecksFixture.email(customer.email(), "email")));
        assertEquals(
                "consent-not-recorded",
                ChecksFixture.decision(CONTROLLER, ChecksFixture.email(companysContact.email(), "email")));
        assertEquals(
                "consent-not-recorded",
                ChecksFixture.decision(CONTROLLER, ChecksFixture.email(prospect.email(), "email")));
        assertEquals(
                "consent-not-recorded", ChecksFixture.decision(NORDIC, ChecksFixture.email(customer.email(), "email")));
    }

    @Test
    void aMalformedIdentifierIsPointedAtAndNotRepeated() {
        ChecksFixture.post(
                        NORDIC,
                        List.of(
                                ChecksFixture.email("fine@example.fi", "email"),
                                ChecksFixture.email("not an address", "email")))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:validation-failed"))
                .body("errors.pointer", contains("/checks/1/identifier"))
                .body(not(containsString("not an address")));
    }

    @Test
    void whatIsMissingIsNamed() {
        ChecksFixture.post(
                        NORDIC,
                        List.of(
                                Map.of("identifier", "a@example.fi", "channel", "email", "scope", "direct-marketing"),
                                Map.of("identifierType", "email", "identifier", "a@example.fi")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/checks/0/identifierType", "/checks/1/channel", "/checks/1/scope"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"checks\": [%s]}\n{\"checks\": [%s]}",
                "{\"checks\": [%s]} x",
                "{\"checks\": [%s], \"checks\": [%s]}",
                "{\"checks\": [{\"channel\": \"post\", \"channel\": \"email\"}]}",
                "{\"checks\": [{\"identifier\": 358401234567}]}",
                "{\"checks\": [{\"identifier\": \"\\ud83d\"}]}",
                "{\"checks\": [{\"identifier\": \"\\u0000\"}]}"
            })
    void nothingIsReadIntoABody(String template) {
        String check = "{\"identifierType\":\"email\",\"identifier\":\"a@example.fi\",\"channel\":\"post\","
                + "\"scope\":\"direct-marketing\"}";
        sent("application/json", template.replace("%s", check).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"));
    }

    @Test
    void onlyUncompressedUtf8IsTaken() {
        byte[] checks = "{\"checks\": []}".getBytes(StandardCharsets.UTF_8);
        sent("application/json; charset=iso-8859-1", checks).then().statusCode(415);
        sent("application/json; charset=UTF-8", checks).then().statusCode(400);
        sent("application/json", "{\"checks\": []}".getBytes(StandardCharsets.UTF_16LE))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"));
        sent("application/json", new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})
                .then()
                .statusCode(400);
        Portal.asPartner(NORDIC)
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(checks)
                .post("/api/v1/prohibition-checks")
                .then()
                .statusCode(415);
    }

    /** A source's clock cannot end a prohibition: what it dates ahead decides nothing. */
    @Test
    void noChoiceThatIsDatedAheadDoesNotLiftWhatIsProhibitedToday() {
        Person person = people.contact();
        Instant now = MovableClock.time();
        people.choice(person, "phone", "direct-marketing", "prohibited", 1, now.minus(Duration.ofHours(2)));

        assertEquals(List.of("created"), ahead(person, now.plus(Duration.ofHours(20))));
        assertEquals(List.of("rejected"), ahead(person, Instant.parse("2062-11-01T00:00:00Z")));

        assertEquals("prohibited", ChecksFixture.decision(NORDIC, ChecksFixture.phone(person.phone(), "phone")));
    }

    private static List<String> ahead(Person person, Instant recordedAt) {
        return Lines.send("crm", Lines.upsert(person.id(), "ahead-" + recordedAt + person.id(), 1, """
                        {"category": "marketing-prohibitions", "channel": "phone", "scope": "direct-marketing",
                         "state": "no-choice", "recordedAt": "%s"}""".formatted(
                                recordedAt)))
                .stream()
                .map(answer -> answer.path("outcome").asText())
                .toList();
    }

    private static Response sent(String contentType, byte[] body) {
        return Portal.asPartner(NORDIC).contentType(contentType).body(body).post("/api/v1/prohibition-checks");
    }

    @Test
    void noneAndMoreThanAThousandChecksAreRefused() {
        ChecksFixture.post(NORDIC, List.of()).then().statusCode(400);
        List<Map<String, String>> tooMany = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> ChecksFixture.email("a" + i + "@example.fi", "email"))
                .toList();
        ChecksFixture.post(NORDIC, tooMany).then().statusCode(400).body("errors.pointer", contains("/checks"));
    }

    @Test
    void withoutARecordOfTheLookThereIsNoAnswer() {
        Database.execute("alter table look rename to look_away");
        try {
            ChecksFixture.post(NORDIC, List.of(ChecksFixture.email("nobody@example.fi", "phone")))
                    .then()
                    .statusCode(503)
                    .body(not(containsString("decision")));
        } finally {
            Database.execute("alter table look_away rename to look");
        }
        assertEquals(
                "no-prohibition-recorded",
                ChecksFixture.decision(NORDIC, ChecksFixture.email("nobody@example.fi", "phone")));
    }

    @Test
    void everyLookIsRecordedAlikeWhetherItMatchedOrNot() {
        Person person = people.contact();
        long before = Database.count("select count(*) from look");
        ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email"));
        ChecksFixture.decision(NORDIC, ChecksFixture.email("nobody@example.fi", "email"));
        ChecksFixture.decisions(
                NORDIC,
                ChecksFixture.email(person.email(), "email"),
                ChecksFixture.email("nobody@example.fi", "email"));
        assertEquals(before + 3, Database.count("select count(*) from look"));
        assertTrue(Database.count(
                        "select count(*) from look where octet_length(identifiers) in (32, 64) and viewer = ?", NORDIC)
                >= 3);
    }

    private static List<Map<String, String>> everyCell(String email) {
        List<Map<String, String>> checks = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Scope scope : Scope.values()) {
                checks.add(ChecksFixture.of("email", email, channel.slug(), scope.slug()));
            }
        }
        return checks;
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
