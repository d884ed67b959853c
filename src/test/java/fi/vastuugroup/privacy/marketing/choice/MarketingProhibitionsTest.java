package fi.vastuugroup.privacy.marketing.choice;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarketingProhibitionsTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    @Inject
    PeopleFixture people;

    @Test
    void anObjectionIsSeenByTheNextCheckAndKeptAgainstLaterBatches() {
        Person person = people.contact();
        assertEquals(
                "no-prohibition-recorded", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")));

        put(person.login(), null, choice("phone", "direct-marketing", "prohibited"))
                .then()
                .statusCode(200)
                .body("appliesTo", equalTo("person"))
                .body("choices", hasSize(24))
                .body(at("phone", "direct-marketing", "state"), equalTo("prohibited"))
                .body(at("phone", "direct-marketing", "recordedBy"), equalTo("self"));

        assertEquals("prohibited", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")));
        assertEquals("prohibited", ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(person.phone(), "phone")));
        people.choice(person, "phone", "direct-marketing", "no-choice", 1, MovableClock.time());
        people.choice(person, "phone", "direct-marketing", "consented", 2, MovableClock.time());
        assertEquals("prohibited", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")));
    }

    @Test
    void anObjectionNeedsNoEntityTagButAnythingElseDoes() {
        Person person = people.contact();
        String before = person.login().get(CHOICES).header("ETag");
        put(person.login(), before, choice("post", "direct-marketing", "prohibited"))
                .then()
                .statusCode(200);
        put(person.login(), before, choice("sms", "direct-marketing", "prohibited"))
                .then()
                .statusCode(200);
        put(person.login(), null, choice("post", "direct-marketing", "no-choice"))
                .then()
                .statusCode(428);
        put(person.login(), before, choice("post", "direct-marketing", "no-choice"))
                .then()
                .statusCode(412);
        assertEquals("prohibited", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "post")));

        String now = person.login().get(CHOICES).header("ETag");
        put(person.login(), now, choice("post", "direct-marketing", "no-choice"))
                .then()
                .statusCode(200);
        assertEquals(
                "no-prohibition-recorded", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "post")));
    }

    @Test
    void aConsentOfThePersonPermitsTheControllerUntilItIsTakenBack() {
        Person person = people.stranger(PeopleFixture.freshPhone());
        String tag = person.login().get(CHOICES).header("ETag");
        tag = put(
                        person.login(),
                        tag,
                        Map.of(
                                "channel", "sms",
                                "scope", "direct-marketing",
                                "state", "consented",
                                "wordingVersion", "2026-11"))
                .then()
                .statusCode(200)
                .body(at("sms", "direct-marketing", "state"), equalTo("consented"))
                .extract()
                .header("ETag");
        assertEquals(
                "consent-recorded", ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(person.phone(), "sms")));
        assertEquals("consent-not-recorded", ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "sms")));

        put(person.login(), tag, choice("sms", "direct-marketing", "no-choice"))
                .then()
                .statusCode(200);

        assertEquals(
                "consent-not-recorded", ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(person.phone(), "sms")));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from item where subject_id = ? and category = 'consents' and content ->> 'withdrawnAt' is not null",
                        person.subject()));
    }

    @Test
    void onlyANewConsentWithEvidenceLiftsTheObjectionAndOnlyForItsMarketer() {
        Person person = people.contact();
        people.consent(
                person,
                NORDIC,
                "email",
                "direct-marketing",
                1,
                MovableClock.time().minus(Duration.ofDays(1)));
        assertEquals("consent-recorded", ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")));
        put(person.login(), null, choice("email", "direct-marketing", "prohibited"))
                .then()
                .statusCode(200);
        people.consent(
                person,
                NORDIC,
                "email",
                "direct-marketing",
                2,
                MovableClock.time().minus(Duration.ofHours(1)));
        assertEquals("prohibited", ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")));

        MovableClock.forward(Duration.ofMinutes(1));
        people.consent(person, NORDIC, "email", "direct-marketing", 3, MovableClock.time());

        assertEquals("consent-recorded", ChecksFixture.decision(NORDIC, ChecksFixture.email(person.email(), "email")));
        assertEquals("prohibited", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")));
    }

    @Test
    void theSourceSystemIsToldAndAcknowledgesOnce() {
        Person person = people.contact();
        put(person.login(), null, choice("email", "partner-disclosure", "prohibited"))
                .then()
                .statusCode(200);
        String id = String.valueOf(Database.value(
                "select id from outbox where receiver = 'source:crm' and reference ->> 'personId' = ?", person.id()));
        assertTrue(pending().contains(id));

        String path = "/api/v1/notifications/" + id + "/acknowledgement";
        Portal.asPartner(NORDIC).post(path).then().statusCode(404);
        Portal.asSource("support-desk").post(path).then().statusCode(404);
        Portal.asSource("crm").post(path).then().statusCode(204);
        Portal.asSource("crm").post(path).then().statusCode(204);

        assertTrue(!pending().contains(id));
    }

    @Test
    void aLoginThatIsTiedToNobodyProhibitsForItsOwnAddressAlone() {
        String address = "tuntematon." + UUID.randomUUID() + "@example.fi";
        RequestSpecification login = Portal.asCustomer(UUID.randomUUID().toString(), address);
        put(login, null, choice("phone", "direct-marketing", "prohibited"))
                .then()
                .statusCode(200)
                .body("appliesTo", equalTo("address"));
        assertEquals("prohibited", ChecksFixture.decision(ACME, ChecksFixture.email(address, "phone")));
        assertEquals(
                "no-prohibition-recorded", ChecksFixture.decision(ACME, ChecksFixture.email("x" + address, "phone")));
    }

    @Test
    void anUnverifiedAddressProhibitsNothing() {
        String token = Portal.token(
                "customers", Map.of("sub", "unverified", "email", "unverified@example.fi", "email_verified", false));
        put(Portal.withToken(token), null, choice("phone", "direct-marketing", "prohibited"))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:privacy-portal:problem:email-not-verified"));
    }

    @Test
    void whatCannotBeToldIsNotDone() {
        Person person = people.contact();
        long events = Database.count("select count(*) from audit_event where subject_id = ?", person.subject());
        person.login().get(CHOICES).then().statusCode(200);
        long linked = Database.count("select count(*) from audit_event where subject_id = ?", person.subject());
        Database.execute("alter table outbox rename to outbox_away");
        try {
            assertTrue(put(person.login(), null, choice("phone", "direct-marketing", "prohibited"))
                            .statusCode()
                    >= 500);
        } finally {
            Database.execute("alter table outbox_away rename to outbox");
        }
        assertEquals(
                "no-prohibition-recorded", ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")));
        assertEquals(events + 1, linked);
        assertEquals(linked, Database.count("select count(*) from audit_event where subject_id = ?", person.subject()));
        assertEquals(
                0,
                Database.count(
                        "select count(*) from item where subject_id = ? and category = 'marketing-prohibitions'",
                        person.subject()));
    }

    @Test
    void choicesThatDoNotFitTogetherAreRefused() {
        Person person = people.contact();
        put(
                        person.login(),
                        null,
                        choice("phone", "direct-marketing", "prohibited"),
                        choice("phone", "direct-marketing", "no-choice"))
                .then()
                .statusCode(400);
        put(person.login(), "\"1\"", choice("phone", "direct-marketing", "consented"))
                .then()
                .statusCode(400);
        put(person.login(), null, choice("pigeon", "direct-marketing", "prohibited"))
                .then()
                .statusCode(400);
    }

    private static List<String> pending() {
        return Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications").getList("items.id");
    }

    private static String at(String channel, String scope, String field) {
        return "choices.find { it.channel == '" + channel + "' && it.scope == '" + scope + "' }." + field;
    }

    private static Map<String, String> choice(String channel, String scope, String state) {
        return Map.of("channel", channel, "scope", scope, "state", state);
    }

    @SafeVarargs
    private static Response put(RequestSpecification login, @Nullable String ifMatch, Map<String, String>... choices) {
        RequestSpecification request = ifMatch == null ? login : login.header("If-Match", ifMatch);
        return request.contentType(ContentType.JSON)
                .body(Map.of("choices", List.of(choices)))
                .put(CHOICES);
    }
}
