package fi.vastuugroup.privacy.request.letter;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has no login, and who has no e-mail address, is told the decision, the reasons and the remedies (Art. 12(4)). */
@QuarkusTest
class RequestLettersTest {

    private static final String LETTERS = "/api/v1/staff/request-letters";

    private static final String REFUSAL = """
            {"grant": false, "reason": "data-accurate", "explanation": "Nimi on väestötietojärjestelmän mukainen."}""";

    @Inject
    MailDelivery delivery;

    @BeforeEach
    void noMailsAndATime() {
        MovableClock.set(Instant.parse("2026-11-20T09:00:00Z"));
        Database.execute("delete from mail");
        Database.execute("delete from request_letter");
    }

    private static UUID enter(String body) {
        return UUID.fromString(Portal.asStaff(CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static List<Map<String, Object>> letters(UUID request, boolean sent) {
        List<Map<String, Object>> all = CasesFixture.officer()
                .queryParam("sent", sent)
                .queryParam("limit", 200)
                .get(LETTERS)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(letter -> request.toString().equals(letter.get("requestId")))
                .toList();
    }

    private static String idOf(UUID request, String kind) {
        return letters(request, false).stream()
                .filter(letter -> kind.equals(letter.get("kind")))
                .map(letter -> String.valueOf(letter.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Response look(String letter) {
        return CasesFixture.officer().queryParam("purpose", "handle-request").get(LETTERS + "/" + letter);
    }

    private static void sent(String letter) {
        Portal.asStaff(CUSTOMER_SERVICE)
                .post(LETTERS + "/" + letter + "/sent")
                .then()
                .statusCode(200)
                .body("id", equalTo(letter))
                .body("sentAt", notNullValue())
                .body("text", nullValue());
    }

    /** A question has no outcome but its answer, so its letter names none. */
    @Test
    void theLetterAboutAQuestionHasTheAnswerAndGrantsNothing() {
        UUID id = enter("""
                {"request": {"right": "contact", "statement": "Miksi sain kirjeen?"}, "channel": "post",
                 "receivedOn": "2026-11-12", "language": "fi",
                 "postalAddress": "Aino Esimerkki, Kirjekatu 1, 00100 Helsinki"}""");

        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Koska tilasit luettelon.\"}")
                .then()
                .statusCode(200);

        assertThat(text(id, "closed"))
                .contains("viestisi tietosuojavastaavallemme on käsitelty.", "Koska tilasit luettelon.")
                .doesNotContain("hyväksytty", "Toteutettu", "portaali", "{");
    }

    @Test
    void whoGaveNoEmailAddressGetsLettersThatStaffSends() {
        UUID id = enter("""
                {"request": {"right": "objection", "ground": "legitimate-interest", "statement": "En halua"},
                 "channel": "post", "receivedOn": "2026-11-12", "language": "sv",
                 "postalAddress": "Aino Esimerkki, Kirjekatu 1, 00100 Helsinki"}""");
        assertThat(letters(id, false))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter).containsEntry("kind", "received").doesNotContainKeys("address", "text"));
        CasesFixture.act(id, "extension", "{\"reason\": \"Ärendet är vidlyftigt.\"}")
                .then()
                .statusCode(200);
        CasesFixture.act(id, "identification-request", "{\"message\": \"Skicka en kopia av passet.\"}")
                .then()
                .statusCode(200);
        CasesFixture.decide(id, """
                {"grant": false, "reason": "not-identified", "explanation": "Inget svar kom."}""").then().statusCode(200);

        look(idOf(id, "received"))
                .then()
                .statusCode(200)
                .body("address", equalTo("Aino Esimerkki, Kirjekatu 1, 00100 Helsinki"))
                .body("language", equalTo("sv"));
        assertThat(text(id, "received"))
                .contains("Du invände", "(artikel 21 i dataskyddsförordningen).", "14 december 2026");
        assertThat(text(id, "extended")).contains("Ärendet är vidlyftigt.");
        assertThat(text(id, "identification-needed")).contains("Skicka en kopia av passet.");
        assertThat(text(id, "closed"))
                .contains(
                        "(artikel 11.2 i dataskyddsförordningen, artikel 12.6 i dataskyddsförordningen)",
                        "Inget svar kom.",
                        "Dataombudsmannens byrå",
                        "tietosuoja@om.fi")
                .doesNotContain("portal", "{");

        String closed = idOf(id, "closed");
        sent(closed);
        sent(closed);

        assertThat(letters(id, false)).hasSize(3);
        assertThat(letters(id, true)).hasSize(1);
        look(closed)
                .then()
                .body("text", nullValue())
                .body("address", nullValue())
                .body("sentAt", notNullValue());
        CasesFixture.look(id)
                .then()
                .body("request.steps.findAll { it.code == 'letter-sent' }", hasSize(1))
                .body("request.steps[-1].state", equalTo("refused"));
        CasesFixture.officer()
                .post(LETTERS + "/" + UUID.randomUUID() + "/sent")
                .then()
                .statusCode(404);
    }

    private static String text(UUID request, String kind) {
        return look(idOf(request, kind)).then().statusCode(200).extract().path("text");
    }

    @Test
    void theLetterOfAnErasureStaysWhenThePersonIsGone() {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        UUID subject = someone.subject();
        Database.execute("update item set content = content - 'email' where subject_id = ?", subject);
        UUID id = enter("""
                {"request": {"right": "erasure", "ground": "objection"}, "channel": "post", "receivedOn": "2026-11-12",
                 "subjectId": "%s", "identityEvidence": "Passin kopio", "postalAddress": "Kirjekatu 1"}""".formatted(subject));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
        look(idOf(id, "closed")).then().body("address", equalTo("Kirjekatu 1")).body("receipt", notNullValue());
        assertThat(text(id, "closed"))
                .contains("pyyntösi on hyväksytty", "Yhteystiedot", "allekirjoitettu kuitti")
                .containsPattern("avaimellisia\\s+tiivisteitä");
    }

    @Test
    void whoIsErasedReadsInTheMailThatKeyedHashesStay() {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        someone.asked()
                .header("Accept-Language", "sv")
                .header("Idempotency-Key", "mail-of-" + someone.person())
                .body("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .post(PersonFixture.REQUESTS)
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"));

        try (LocalMailbox mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();

            assertThat(mailbox.received())
                    .extracting(LocalMailbox.Received::text)
                    .anySatisfy(text -> assertThat(text)
                            .contains("godkänts och slutbehandlats")
                            .containsPattern("nycklade\\s+hashvärden")
                            .doesNotContain(someone.email()));
        }
    }

    @Test
    void whoHasNoLoginReadsTheReasonsInTheMailItself() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = enter("""
                {"request": {"right": "rectification", "scope": {"items": [{"category": "contact-details", "id": "%s"}]},
                             "statement": "Nimeni on väärin"},
                 "channel": "email", "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(someone.item("contact-details"), someone.subject()));
        CasesFixture.decide(id, REFUSAL).then().statusCode(200);
        assertThat(letters(id, false)).isEmpty();

        try (LocalMailbox mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();

            assertThat(mailbox.received())
                    .extracting(LocalMailbox.Received::text)
                    .hasSize(2)
                    .anySatisfy(text -> assertThat(text)
                            .contains("Pyysit tietojesi oikaisemista (tietosuoja-asetuksen 16 artikla)."))
                    .anySatisfy(text -> assertThat(text)
                            .contains(
                                    "Nimi on väestötietojärjestelmän mukainen.",
                                    "tietosuoja-asetuksen 16 artikla, tietosuoja-asetuksen 5 artiklan 1 kohdan d alakohta")
                            .contains("00531", "tietosuoja@om.fi"))
                    .allSatisfy(text -> assertThat(text).doesNotContain("ortaali", "portal.example"));
        }
        assertThat(Database.count("select count(*) from mail where answer is not null"))
                .as("what was sent is forgotten")
                .isZero();
        assertThat(Database.count("select count(*) from request_letter where request_id = ?", id))
                .as("nor is a letter kept")
                .isZero();
    }

    @Test
    void whoHasALoginReadsThemInThePortalAlone() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = UUID.fromString(
                someone.file("""
                {"right": "rectification", "scope": {"items": [{"category": "contact-details", "id": "%s"}]}, "statement": "Väärin"}""".formatted(someone.item("contact-details"))).path("id"));
        CasesFixture.decide(id, REFUSAL).then().statusCode(200);

        try (LocalMailbox mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();

            assertThat(mailbox.received())
                    .extracting(LocalMailbox.Received::text)
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(text)
                            .contains("https://portal.example/requests/" + id)
                            .doesNotContain("väestötietojärjestelmän"));
        }
        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("explanation", notNullValue())
                .body("remedies.contains('tietosuoja@om.fi')", equalTo(true));
    }

    @Test
    void aMailThatNeverGoesBecomesALetter() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = UUID.fromString(someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id"));
        assertThat(letters(id, false)).isEmpty();
        Database.execute("update mail set attempts = 12");

        delivery.deliverPending().await().indefinitely();

        assertThat(letters(id, false))
                .singleElement()
                .satisfies(letter -> assertThat(letter).containsEntry("kind", "received"));
        assertThat(Database.query("select action from audit_event where subject_id = ?", someone.subject()))
                .extracting(row -> row.get("action"))
                .contains("request-mail-failed");
    }

    @Test
    void aLookAtALetterIsOnTheAccessLog() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = UUID.fromString(someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id"));
        Database.execute("update request_letter set mail_id = null where request_id = ?", id);

        look(idOf(id, "received")).then().statusCode(200);

        someone.asked().get("/api/v1/me/access-log").then().body("items.operation", hasItem("getRequestLetter"));
    }
}
