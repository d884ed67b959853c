package fi.vastuugroup.privacy.request.staff;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

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
                {"request": {"right": "erasure", "ground": "objection"}, "channel": "email", "receivedOn": "2026-11-12",
                 "subjectId": "%s"}""".formatted(subject)).path("id"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

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
                .statusCode(200);

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
                {"request": {"right": "objection", "ground": "direct-marketing"}, "channel": "email",
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

    @ParameterizedTest
    @CsvSource({
        "'', prohibited",
        "'{\"kind\": \"guardian\", \"name\": \"H\", \"evidence\": \"E\"}', no-prohibition-recorded"
    })
    void anErasureOnAnObjectionProhibitsForTheAddressThatItCameFromButNotForARepresentatives(
            String representative, String decision) {
        String email = "nobody-" + UUID.randomUUID() + "@example.com";
        enter("""
                {"request": {"right": "erasure", "ground": "objection"}, "channel": "email",
                 "receivedOn": "2026-11-12", "email": "%s"%s}""".formatted(email, representative.isEmpty() ? "" : ", \"representative\": " + representative))
                .then()
                .statusCode(201);

        assertThat(ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email(email, "post")))
                .isEqualTo(decision);
    }

    @Test
    void anAccessWithoutALoginEndsWithTheCopyInThePersonsHands() throws Exception {
        PersonFixture someone =
                PersonFixture.prospect().withChat().withWithheldFeedback().fed();
        UUID subject = someone.subject();
        UUID id = UUID.fromString(enter("""
                {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s",
                 "identityEvidence": "Passin kopio", "language": "en"}""".formatted(subject)).path("id"));
        copy(id).then().statusCode(409);

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("awaiting-delivery"))
                .body("request.outcome", nullValue())
                .body("request.closedAt", nullValue());
        CasesFixture.officer()
                .queryParam("state", "awaiting-delivery")
                .queryParam("limit", 200)
                .get(CasesFixture.PATH)
                .then()
                .body("items.id", hasItem(id.toString()));

        Response file = copy(id);
        TakenCopy copy = opened(file);

        copy.isWhole();
        copy.keepsItsSchemas();
        assertThat(copy.manifest().path("language").asText()).isEqualTo("en");
        assertThat(copy.records("categories")).hasSize(18);
        assertThat(copy.records("chat-conversations")).hasSize(1);
        assertThat(copy.records("feedback")).singleElement().satisfies(item -> {
            assertThat(item.hasNonNull("content")).isFalse();
            assertThat(item.path("withheld").path("reason").asText()).isEqualTo("others-personal-data");
        });
        assertThat(copy.records("requests")).hasSize(1);
        assertThat(copy.records("access-log"))
                .extracting(look -> look.path("operation").asText())
                .contains("getRequestCopy");
        assertThatThrownBy(() -> TakenCopy.of(file, "2346-789A-CDEF-GHJK-MNPQ-RTVW-XY23"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> TakenCopy.of(file.asByteArray())).isInstanceOf(UncheckedIOException.class);
        assertThat(copy(id).header("Copy-Pass-Phrase")).isNotEqualTo(file.header("Copy-Pass-Phrase"));

        String page = CasesFixture.officer()
                .get(CasesFixture.PATH + "/" + id + "/printable-copy")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Content-Disposition", containsString("attachment"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("Data about you", "Hei", "Who looked at your data");

        CasesFixture.act(id, "handover", "{\"by\": \"letter\"}").then().statusCode(200);

        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("completed"))
                .body("request.outcome", equalTo("partially-granted"))
                .body("request.delivery.by", equalTo("letter"))
                .body("request.steps[-1].code", equalTo("handed-over"));
        copy(id).then().statusCode(409);
    }

    @Test
    void aCopyOfAPartHasThatPartAlone() throws Exception {
        PersonFixture someone =
                PersonFixture.prospect().withChat().withPageView().fed();
        UUID id = UUID.fromString(enter("""
                {"request": {"right": "access", "scope": {"categories": ["chat-conversations"]}}, "channel": "phone",
                 "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(someone.subject())).path("id"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        TakenCopy copy = opened(copy(id));

        assertThat(copy.records("categories")).hasSize(1);
        assertThat(copy.records("chat-conversations")).hasSize(1);
        assertThat(copy.names()).doesNotContain("data/page-views.json", "data/access-log.json");
    }

    @Test
    void anUpdateThatWaitsForTheEndOfARestrictionIsInTheCopy() throws Exception {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();
        someone.file("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}")
                .then()
                .statusCode(201);
        Lines.send("crm", Lines.contactDetails(someone.person(), 2, "new-" + someone.email()));
        UUID id = UUID.fromString(enter("""
                {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(someone.subject())).path("id"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        TakenCopy copy = opened(copy(id));

        assertThat(copy.records("waiting-updates")).singleElement().satisfies(waiting -> {
            assertThat(waiting.path("category").asText()).isEqualTo("contact-details");
            assertThat(waiting.path("content").path("email").asText()).isEqualTo("new-" + someone.email());
        });
    }

    @Test
    void anAccessInThePortalSaysWhereTheCopyIsAndUntilWhen() {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();

        someone.file("{\"right\": \"access\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body("delivery.by", equalTo("portal"))
                .body("delivery.operation", equalTo("getMyRequestCopy"))
                .body("delivery.until", equalTo("2027-02-01"));
    }

    private static Response copy(UUID id) {
        return CasesFixture.officer().get(CasesFixture.PATH + "/" + id + "/copy");
    }

    private static TakenCopy opened(Response file) {
        return TakenCopy.of(file, file.header("Copy-Pass-Phrase"));
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
