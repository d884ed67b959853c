package fi.vastuugroup.privacy.request.me;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can write to the data protection officer and ask for their rights, whoever the login is tied to (Art. 38(4)). */
@QuarkusTest
class UnlinkedFilingTest {

    private static final String QUESTION = "{\"right\": \"contact\", \"statement\": \"Miksi en näe tietojani?\"}";

    private static final String ON_OBJECTION = "{\"right\": \"erasure\", \"ground\": \"objection\"}";
    private static final String ON_WITHDRAWAL = "{\"right\": \"erasure\", \"ground\": \"consent-withdrawn\"}";
    private static final String DIRECT_MARKETING = "{\"right\": \"objection\", \"ground\": \"direct-marketing\"}";
    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    private final String sub = "unlinked-" + UUID.randomUUID();

    private Response file(String key, String draft) {
        return Portal.asCustomer(sub, sub + "@example.com")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(draft)
                .post(PersonFixture.REQUESTS);
    }

    @Test
    void aLoginThatIsTiedToNobodyWritesToTheOfficerWhoAnswersByMail() {
        Response filed = file("a", QUESTION);
        filed.then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .body("channel", equalTo("unlinked-login"))
                .body("right", equalTo("contact"));
        UUID id = UUID.fromString(filed.path("id"));
        assertThat(file("a", QUESTION).<String>path("id")).isEqualTo(id.toString());

        CasesFixture.officer()
                .queryParam("right", "contact")
                .queryParam("limit", 200)
                .get(CasesFixture.PATH)
                .then()
                .body("items.id", hasItem(id.toString()));
        CasesFixture.look(id)
                .then()
                .body("subjectId", nullValue())
                .body("request.statement", equalTo("Miksi en näe tietojani?"));
        CasesFixture.officer()
                .header("Idempotency-Key", "a")
                .body("{\"body\": \"Kerrotko syntymäaikasi?\"}")
                .post(CasesFixture.PATH + "/" + id + "/messages")
                .then()
                .statusCode(201);

        assertThat(Database.query("select recipient, answer from mail where recipient = ?", sub + "@example.com"))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).containsEntry("answer", "Kerrotko syntymäaikasi?"));
    }

    @Test
    void whatItAsksForIsTiedToAPersonByStaffAlone() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = UUID.fromString(file("a", "{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .then()
                .statusCode(201)
                .body("lines", hasSize(0))
                .extract()
                .path("id"));
        CasesFixture.officer()
                .header("If-Match", CasesFixture.etag(id))
                .body("{\"subjectId\": \"%s\"}".formatted(someone.subject()))
                .put(CasesFixture.PATH + "/" + id + "/subject")
                .then()
                .statusCode(200);

        CasesFixture.look(id).then().body("request.state", equalTo("received"));
        someone.asked().get("/api/v1/me/data").then().statusCode(200);
    }

    @Test
    void itsAddressIsVerifiedAndItNamesNoItems() {
        Portal.withToken(Portal.token(
                        "customers", Map.of("sub", sub, "email", sub + "@example.com", "email_verified", false)))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "a")
                .body(QUESTION)
                .post(PersonFixture.REQUESTS)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:privacy-portal:problem:email-not-verified"));
        file("b", """
                {"right": "access", "scope": {"items": [{"category": "logins", "id": "%s"}]}}""".formatted(UUID.randomUUID())).then().statusCode(404);
    }

    private List<String> checks(String partner) {
        String address = sub + "@example.com";
        return ChecksFixture.decisions(
                partner,
                ChecksFixture.email(address, "email"),
                ChecksFixture.email(address, "phone"),
                ChecksFixture.email(address, "post"));
    }

    @Test
    void anErasureOnAnObjectionProhibitsForItsAddressAtOnceAndStaffsRefusalChangesNothing() {
        UUID id = UUID.fromString(
                file("a", ON_OBJECTION).then().statusCode(201).extract().path("id"));
        assertThat(checks(CONTROLLER)).containsOnly("prohibited");
        assertThat(checks(ACME)).containsOnly("prohibited");

        CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"not-identified\", \"explanation\": \"Kuka?\"}")
                .then()
                .statusCode(200);

        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("refused"))
                .body("request.effect.code", equalTo("marketing-prohibited"));
        assertThat(checks(CONTROLLER)).containsOnly("prohibited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"scope\": {\"categories\": [\"contact-details\"]}"})
    void oneOnAWithdrawalTakesTheAddressesOwnConsentBack(String scope) {
        Portal.asCustomer(sub, sub + "@example.com")
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        Portal.asCustomer(sub, sub + "@example.com")
                                .get(CHOICES)
                                .header("ETag"))
                .body("""
                        {"choices": [{"channel": "email", "scope": "direct-marketing", "state": "consented",
                         "wordingVersion": "2026-11"}]}""")
                .put(CHOICES)
                .then()
                .statusCode(200);
        assertThat(checks(CONTROLLER).get(0)).isEqualTo("consent-recorded");

        file("a", ON_WITHDRAWAL.replace("}", scope + "}")).then().statusCode(201);

        assertThat(checks(CONTROLLER))
                .containsExactly("prohibited", "no-prohibition-recorded", "no-prohibition-recorded");
        Portal.asCustomer(sub, sub + "@example.com")
                .get(CHOICES)
                .then()
                .body(
                        "choices.find { it.channel == 'email' && it.scope == 'direct-marketing' }.state",
                        equalTo("prohibited"));
    }

    @Test
    void whatSeveralHaveConsentedToIsWithdrawnForTheAddressThatTheyShare() {
        for (String one : List.of("a-" + sub, "b-" + sub)) {
            assertThat(Lines.send(
                            "crm",
                            Lines.contactDetails(one, 1, sub + "@example.com"),
                            Lines.upsert(one, "consent-" + one, 1, """
                                    {"category": "consents", "marketer": "acme-events", "channel": "email",
                                     "scope": "direct-marketing", "wordingVersion": "2026-1", "evidence": "form 17",
                                     "givenAt": "2026-02-01T10:00:00Z"}""")))
                    .allMatch(answer -> answer.path("outcome").asText().equals("created"));
        }
        assertThat(checks(ACME).get(0)).isEqualTo("consent-recorded");

        file("a", ON_WITHDRAWAL).then().statusCode(201);

        assertThat(checks(ACME).get(0)).isEqualTo("prohibited");
    }

    @Test
    void anObjectionToDirectMarketingIsNeverOneTooMany() {
        for (int i = 0; i < 5; i++) {
            file("key" + i, QUESTION).then().statusCode(201);
        }

        String id = file("objection", DIRECT_MARKETING)
                .then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .extract()
                .path("id");
        assertThat(checks(CONTROLLER)).containsOnly("prohibited");

        Portal.asCustomer(sub, sub + "@example.com")
                .contentType(ContentType.JSON)
                .body("""
                        {"choices": [{"channel": "post", "scope": "direct-marketing", "state": "no-choice"}]}""")
                .header(
                        "If-Match",
                        Portal.asCustomer(sub, sub + "@example.com")
                                .get(CHOICES)
                                .header("ETag"))
                .put(CHOICES)
                .then()
                .statusCode(200);
        assertThat(checks(CONTROLLER)).contains("no-prohibition-recorded");
        for (int i = 0; i < 3; i++) {
            file("again" + i, DIRECT_MARKETING).then().statusCode(201).body("id", equalTo(id));
        }
        assertThat(checks(CONTROLLER)).as("who says it again means it").containsOnly("prohibited");
        assertThat(Database.count(
                        "select count(*) from request where email = ? and ground = 'direct-marketing'",
                        sub + "@example.com"))
                .isOne();
    }

    @Test
    void whoObjectsAgainWithMoreWordsIsHeard() {
        String id = file("a", DIRECT_MARKETING).then().statusCode(201).extract().path("id");

        file("b", DIRECT_MARKETING.replace("}", ", \"statement\": \"Lopettakaa.\"}"))
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("steps.code", hasItem("repeated"));

        assertThat(Database.value("select body from request_message where request_id = ?::uuid", id))
                .isEqualTo("Lopettakaa.");
    }

    @Test
    void whatAnErasureSaysHoldsAlsoWhereTheErasureIsOneTooMany() {
        for (int i = 0; i < 5; i++) {
            file("key" + i, QUESTION).then().statusCode(201);
        }

        file("one-more", ON_OBJECTION)
                .then()
                .statusCode(429)
                .body("detail", containsString("holds"))
                .header("Retry-After", matchesPattern("[0-9]{1,5}"));

        assertThat(checks(CONTROLLER)).containsOnly("prohibited");
        assertThat(Database.count(
                        "select count(*) from request where email = ? and exercised = 'erasure'", sub + "@example.com"))
                .isZero();
    }

    @Test
    void itDoesNotFloodTheQueue() {
        for (int i = 0; i < 5; i++) {
            file("key" + i, QUESTION).then().statusCode(201);
        }

        file("one-more", QUESTION).then().statusCode(429).header("Retry-After", matchesPattern("[0-9]{1,5}"));
        file("key0", QUESTION).then().statusCode(201);
    }

    @Test
    void whoIsLinkedWritesTheSameWayAndReadsTheAnswerInThePortal() {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();
        someone.preview(QUESTION)
                .then()
                .body("immediate", equalTo(false))
                .body("lines.reason.code", hasItem("answered-by-staff"));
        UUID id = UUID.fromString(someone.file(QUESTION)
                .then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .extract()
                .path("id"));
        assertThat(Database.count("select count(*) from item_block where subject_id = ?", someone.subject()))
                .as("a question keeps nothing from retention")
                .isZero();

        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Näin se menee.\"}")
                .then()
                .statusCode(200);

        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("outcome", equalTo("granted"))
                .body("explanation", equalTo("Näin se menee."));
    }

    @Test
    void aMessageHasWordsAndNothingElse() {
        file("a", "{\"right\": \"contact\"}").then().statusCode(400);
        file("b", """
                {"right": "contact", "statement": "Hei", "scope": {"categories": ["logins"]}}""").then().statusCode(400);
    }
}
