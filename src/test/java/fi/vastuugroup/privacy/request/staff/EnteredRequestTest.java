package fi.vastuugroup.privacy.request.staff;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Requests that came by post, phone or e-mail (notice §10). */
@QuarkusTest
class EnteredRequestTest {

    private static Response enter(String body) {
        return Portal.asStaff(CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(CasesFixture.PATH);
    }

    @Test
    void theDeadlineCountsFromTheDayOfReceiptAndStaffDecides() {
        MovableClock.set(Instant.parse("2026-11-20T09:00:00Z"));
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        UUID subject = someone.subject();
        Response entered = enter("""
                {"request": {"right": "erasure", "ground": "objection"}, "channel": "post", "receivedOn": "2026-11-12",
                 "subjectId": "%s", "identityEvidence": "Passin kopio",
                 "representative": {"kind": "guardian", "name": "Huoltaja", "evidence": "Väestötietojärjestelmä"}}""".formatted(subject));
        entered.then().statusCode(201);
        UUID id = UUID.fromString(entered.path("id"));
        CasesFixture.look(id)
                .then()
                .body("request.dueOn", equalTo("2026-12-14"))
                .body("request.state", equalTo("received"))
                .body("identityEvidence", equalTo("Passin kopio"))
                .body("representative.name", equalTo("Huoltaja"))
                .body("representative.kind", equalTo("guardian"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(204);

        CasesFixture.look(id)
                .then()
                .body("request.outcome", equalTo("granted"))
                .body("identityEvidence", nullValue())
                .body("representative", equalTo(Map.of("kind", "guardian")));
        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
    }

    @Test
    void aFormerContactPersonWhomNoLoginCanTellIsErasedOnPaper() {
        PersonFixture someone = PersonFixture.formerContactPerson("2026-01-31")
                .withChat()
                .withInvoice()
                .fed();
        UUID subject = someone.subject();
        someone.asked().get("/api/v1/me/data").then().statusCode(404);
        UUID id = UUID.fromString(enter("""
                {"request": {"right": "erasure", "ground": "objection"}, "channel": "e-mail", "receivedOn": "2026-11-12",
                 "subjectId": "%s"}""".formatted(subject)).path("id"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(204);

        CasesFixture.look(id).then().body("request.outcome", equalTo("partially-granted"));
        // The objection itself stays with what is left, so that nobody markets to them by it.
        assertThat(Database.query("select distinct category from item where subject_id = ? order by 1", subject))
                .extracting(row -> row.get("category"))
                .containsExactly("marketing-prohibitions", "orders-and-billing");
    }

    @Test
    void anObjectionToDirectMarketingIsInForceAtOnceAlsoWhenThePersonIsFoundLater() {
        PersonFixture someone = PersonFixture.contactPerson().fed();
        Response entered = enter("""
                {"request": {"right": "objection", "ground": "direct-marketing"}, "channel": "phone",
                 "receivedOn": "2026-11-12"}""");
        UUID id = UUID.fromString(entered.path("id"));
        CasesFixture.look(id).then().body("request.state", equalTo("received"));

        CasesFixture.officer()
                .header("If-Match", CasesFixture.etag(id))
                .body("{\"subjectId\": \"%s\"}".formatted(someone.subject()))
                .put(CasesFixture.PATH + "/" + id + "/subject")
                .then()
                .statusCode(204);

        CasesFixture.look(id).then().body("request.state", equalTo("completed"));
        someone.asked()
                .get("/api/v1/me/marketing-prohibitions")
                .then()
                .body(
                        "choices.findAll { it.scope == 'direct-marketing' }.state.unique()",
                        equalTo(List.of("prohibited")));
    }

    @Test
    void anObjectionFromAnAddressIsInForceThereBeforeThePersonIsFound() {
        PersonFixture someone = PersonFixture.contactPerson().fed();
        Response entered = enter("""
                {"request": {"right": "objection", "ground": "direct-marketing"}, "channel": "e-mail",
                 "receivedOn": "2026-11-12", "email": "%s"}""".formatted(someone.email()));

        entered.then().statusCode(201);
        CasesFixture.look(UUID.fromString(entered.path("id"))).then().body("request.state", equalTo("received"));
        someone.asked()
                .get("/api/v1/me/marketing-prohibitions")
                .then()
                .body(
                        "choices.findAll { it.scope == 'direct-marketing' }.state.unique()",
                        equalTo(List.of("prohibited")));
    }

    @Test
    void whatCannotBeIsRefused() {
        enter("""
                {"request": {"right": "access"}, "channel": "portal", "receivedOn": "2026-11-12"}""").then().statusCode(400);
        enter("""
                {"request": {"right": "access"}, "channel": "post", "receivedOn": "2999-01-01"}""").then().statusCode(400);
        enter("""
                {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(UUID.randomUUID())).then().statusCode(404);
    }
}
