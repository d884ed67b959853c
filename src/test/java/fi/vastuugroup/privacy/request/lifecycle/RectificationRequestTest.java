package fi.vastuugroup.privacy.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction that needs proof (Art. 16): proposed, compared, decided, and told to the source. */
@QuarkusTest
class RectificationRequestTest {

    private PersonFixture someone = PersonFixture.prospect();
    private String item = "";

    @BeforeEach
    void somebody() {
        someone = PersonFixture.prospect().fed();
        item = someone.item("contact-details");
    }

    private Response propose(String rest) {
        return someone.file("""
                {"right": "rectification", "scope": {"items": [{"category": "contact-details", "id": "%s"}]}, %s}""".formatted(item, rest));
    }

    @Test
    void staffSeesWhatIsHeldBesideWhatIsProposedAndThePersonSeesTheOutcome() {
        UUID id = UUID.fromString(
                propose("\"corrections\": {\"familyName\": \"Oikea\"}").path("id"));
        CasesFixture.look(id)
                .then()
                .body("corrections[0].present", equalTo("Henkilö"))
                .body("corrections[0].proposed", equalTo("Oikea"));
        someone.asked()
                .get("/api/v1/me/access-log")
                .then()
                .body("items.findAll { it.operation == 'getRequest' }.purpose", hasItem("handle-request"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        someone.asked().get("/api/v1/me/contact-details").then().body("familyName", equalTo("Oikea"));
        assertThat(Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications")
                        .<List<String>>get("items.findAll { it.type == 'rectification' }.reference.personId"))
                .contains(someone.person());
        assertThat(Lines.send("crm", Lines.contactDetails(someone.person(), 2, someone.email()))
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("rectification-kept");
        someone.asked().get("/api/v1/me/contact-details").then().body("familyName", equalTo("Oikea"));
    }

    @Test
    void aRefusalSaysWhyAndWhereToComplainAndChangesNothing() {
        UUID id = UUID.fromString(
                propose("\"corrections\": {\"familyName\": \"Väärä\"}").path("id"));
        CasesFixture.decide(
                        id,
                        "{\"grant\": false, \"reason\": \"data-accurate\", \"explanation\": \"Nimi on tarkistettu\"}")
                .then()
                .statusCode(200);
        someone.asked()
                .header("Accept-Language", "sv")
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("state", equalTo("refused"))
                .body("reason.code", equalTo("data-accurate"))
                .body("reason.articles.code", contains("gdpr-16", "gdpr-5-1-d"))
                .body("explanation", equalTo("Nimi on tarkistettu"));
        someone.asked().get("/api/v1/me/contact-details").then().body("familyName", equalTo("Henkilö"));
    }

    @Test
    void whoContestsTheAccuracyAndIsRightHasTheDataCorrectedInSpiteOfTheRestriction() {
        someone.file("""
                {"right": "restriction", "ground": "accuracy-contested",
                 "scope": {"items": [{"category": "contact-details", "id": "%s"}]}}""".formatted(item)).then().statusCode(201);
        UUID id = UUID.fromString(
                propose("\"corrections\": {\"familyName\": \"Oikea\"}").path("id"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        someone.asked().get(PersonFixture.REQUESTS + "/" + id).then().body("state", equalTo("completed"));
        someone.asked().get("/api/v1/me/contact-details").then().body("familyName", equalTo("Oikea"));
    }

    @Test
    void aRefusalIsNotStoppedByARestrictionThatHasBeenLiftedAlready() {
        UUID id = UUID.fromString(someone.file("""
                {"right": "restriction", "ground": "needed-for-legal-claims",
                 "scope": {"items": [{"category": "contact-details", "id": "%s"}]}}""".formatted(item)).path("id"));
        Object restriction = Database.value(
                "select id from item_block where subject_id = ? and kind = 'restriction' and lifted_at is null",
                someone.subject());
        CasesFixture.officer()
                .body("{\"reason\": \"Vaade on ratkaistu\"}")
                .post("/api/v1/staff/restrictions/" + restriction + "/lift")
                .then()
                .statusCode(200);

        CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Vaadetta ei ole\"}")
                .then()
                .statusCode(200);

        someone.asked().get(PersonFixture.REQUESTS + "/" + id).then().body("state", equalTo("refused"));
    }

    @Test
    void anAddressOrNumberByWhichNobodyIsFoundIsNoCorrection() {
        propose("\"corrections\": {\"email\": \"not an address\", \"phone\": \"040 1234567 koti\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/corrections/email", "/corrections/phone")));
        someone.asked()
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        someone.asked().get("/api/v1/me/contact-details").header("ETag"))
                .body("{\"phone\": \"09 425130 koti\"}")
                .patch("/api/v1/me/contact-details")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/phone")));
        someone.asked()
                .get("/api/v1/me/contact-details")
                .then()
                .body("email", equalTo(someone.email()))
                .body("phone", nullValue());
    }

    @Test
    void mailsGoToTheAddressInItsNormalForm() {
        UUID id = UUID.fromString(
                Portal.asCustomer(someone.person(), "\u200e" + someone.email().toUpperCase(Locale.ROOT) + "\u2028")
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"right\": \"access\"}")
                        .post(PersonFixture.REQUESTS)
                        .path("id"));

        assertThat(Database.query("select distinct recipient from mail where subject_id = ?", someone.subject()))
                .as("mails of the request %s", id)
                .containsExactly(Map.of("recipient", someone.email()));
    }

    @Test
    void aStatementStandsBesideTheItem() {
        UUID id = UUID.fromString(
                propose("\"statement\": \"En ole enää tässä tehtävässä\"").path("id"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        someone.asked()
                .get("/api/v1/me/data/contact-details/" + item)
                .then()
                .body("statements[0].text", equalTo("En ole enää tässä tehtävässä"));
    }

    @Test
    void aProposalForAWithheldItemIsComparedWhenStaffGrantsIt() {
        PersonFixture other = PersonFixture.prospect().withWithheldFeedback().fed();
        UUID id = UUID.fromString(
                other.file("""
                {"right": "rectification", "corrections": {"about": "x", "salaisuus": "y"},
                 "scope": {"items": [{"category": "feedback", "id": "%s"}]}}""".formatted(other.item("feedback"))).path("id"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(400);

        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("received"))
                .body("request.receiptPath", nullValue());
    }

    @Test
    void whatDoesNotFitTheItemIsAProblemThatDoesNotEchoIt() {
        for (String wrong : List.of(
                "\"corrections\": {\"salaisuus\": \"x\"}",
                "\"corrections\": {\"category\": \"logins\"}",
                "\"corrections\": {\"language\": \"salaisuus\"}",
                "\"statement\": \"salaisuus\\u0000\"",
                "\"previewToken\": \"x\"")) {
            Response answer = propose(wrong);
            answer.then().statusCode(400);
            assertThat(answer.asString()).doesNotContain("salaisuus");
        }
        someone.file("""
                {"right": "rectification", "corrections": {"familyName": "X"},
                 "scope": {"items": [{"category": "contact-details", "id": "%s"}]}}""".formatted(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void anothersItemIsOneThatDoesNotExist() {
        String others = PersonFixture.prospect().fed().item("contact-details");
        someone.file("""
                {"right": "restriction", "ground": "accuracy-contested",
                 "scope": {"items": [{"category": "contact-details", "id": "%s"}]}}""".formatted(others)).then().statusCode(404);
    }
}
