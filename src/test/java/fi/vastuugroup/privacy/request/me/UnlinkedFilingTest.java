package fi.vastuugroup.privacy.request.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everybody can write to the data protection officer and ask for their rights, whoever the login is tied to (Art. 38(4)). */
@QuarkusTest
class UnlinkedFilingTest {

    private static final String QUESTION = "{\"right\": \"contact\", \"statement\": \"Miksi en näe tietojani?\"}";

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
                .body("requests.id", hasItem(id.toString()));
        CasesFixture.look(id)
                .then()
                .body("subjectId", nullValue())
                .body("request.statement", equalTo("Miksi en näe tietojani?"));
        CasesFixture.officer()
                .header("Idempotency-Key", "a")
                .body("{\"body\": \"Kerrotko syntymäaikasi?\"}")
                .post(CasesFixture.PATH + "/" + id + "/messages")
                .then()
                .statusCode(204);

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
                .statusCode(204);

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
                .body("type", equalTo("urn:privacy-portal:problem:login-not-linked"));
        file("b", """
                {"right": "access", "scope": {"items": [{"category": "logins", "id": "%s"}]}}""".formatted(UUID.randomUUID())).then().statusCode(404);
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
                .statusCode(204);

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
