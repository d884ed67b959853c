package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is held can be contested (Art. 16): objects, lists and numbers too, by the person or by staff for them. */
@QuarkusTest
class StructuredCorrectionsTest {

    private static final String ROLE = """
            {"category": "organisations", "title": "Ostaja", "from": "2020-01-01", "organisation":
             {"name": "%s", "kind": "company", "businessId": "1234567-8", "address": "%s"}}""";

    private PersonFixture someone = PersonFixture.prospect();

    @BeforeEach
    void somebody() {
        someone = PersonFixture.prospect().fed();
    }

    private void feed(String id, long version, String content) {
        assertThat(send("crm", upsert(someone.person(), id + "-" + someone.person(), version, content)))
                .allMatch(answer -> answer.path("outcome").asText().matches("created|updated"));
    }

    private Response propose(String category, String corrections) {
        return someone.file(draft(category, corrections));
    }

    private String draft(String category, String corrections) {
        return """
                {"right": "rectification", "corrections": %s,
                 "scope": {"items": [{"category": "%s", "id": "%s"}]}}""".formatted(corrections, category, someone.item(category));
    }

    private UUID granted(Response filed) {
        filed.then().statusCode(201);
        UUID id = UUID.fromString(filed.path("id"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        return id;
    }

    private ValidatableResponse held(String category) {
        return someone.asked()
                .get("/api/v1/me/data/" + category + "/" + someone.item(category))
                .then()
                .statusCode(200);
    }

    private JsonPath told() {
        return Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications");
    }

    @Test
    void whatAPatchSaysNeedsARequestIsCorrectedByTheRequest() {
        feed("role", 1, ROLE.formatted("Vanha Oy", "Katu 1"));
        String path = "/api/v1/me/data/organisations/" + someone.item("organisations");
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", someone.asked().get(path).header("ETag"))
                .body("{\"organisation\": {\"name\": \"Uusi Oy\"}}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:privacy-portal:problem:other-operation-needed"))
                .body("operation", equalTo("fileMyRequest"))
                .body("reason.code", equalTo("corrected-by-request"))
                .body("errors.pointer", contains("/organisation/name"));

        Response filed = propose("organisations", "{\"organisation\": {\"name\": \"Uusi Oy\", \"address\": null}}");
        CasesFixture.look(UUID.fromString(filed.path("id")))
                .then()
                .body("corrections[0].field", equalTo("organisation"))
                .body("corrections[0].present.name", equalTo("Vanha Oy"))
                .body("corrections[0].proposed.name", equalTo("Uusi Oy"));
        granted(filed);

        someone.asked()
                .get(path)
                .then()
                .body("content.organisation.name", equalTo("Uusi Oy"))
                .body("content.organisation.businessId", equalTo("1234567-8"))
                .body("content.organisation.address", nullValue());
        assertThat(told().<Map<String, Object>>get(
                                "items.find { it.reference.itemId == 'role-%s' }.values".formatted(someone.person())))
                .isEqualTo(Map.of(
                        "organisation", Map.of("name", "Uusi Oy", "kind", "company", "businessId", "1234567-8")));
    }

    @Test
    void aCorrectedMemberStandsAndTheRestFollowsTheSource() {
        feed("role", 1, ROLE.formatted("Vanha Oy", "Katu 1"));
        granted(propose("organisations", "{\"organisation\": {\"name\": \"Uusi Oy\"}}"));

        feed("role", 2, ROLE.formatted("Vanha Oy", "Katu 2"));
        held("organisations")
                .body("content.organisation.name", equalTo("Uusi Oy"))
                .body("content.organisation.address", equalTo("Katu 2"));

        feed("role", 3, ROLE.formatted("Uusi Oy", "Katu 2"));
        feed("role", 4, ROLE.formatted("Uusin Oy", "Katu 2"));
        held("organisations").body("content.organisation.name", equalTo("Uusin Oy"));
    }

    @Test
    void rightsNumbersAndMessagesAreCorrected() {
        feed("profile", 1, """
                {"category": "user-profile", "service": "Palvelu", "username": "testi", "accessRights": ["admin"],
                 "createdAt": "2026-10-01T10:00:00Z"}""");
        feed("feedback", 1, """
                {"category": "feedback", "about": "tuki", "rating": 1, "givenAt": "2026-10-01T10:00:00Z"}""");
        feed("chat", 1, """
                {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z",
                 "endedAt": "2026-11-01T10:05:00Z",
                 "messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "company", "text": "En sanonut"}]}""");

        granted(propose("user-profile", "{\"accessRights\": [\"reader\", \"writer\"]}"));
        granted(propose("feedback", "{\"rating\": 5}"));
        granted(propose("chat-conversations", """
                {"messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "subject", "text": "Sanoin"}]}"""));

        held("user-profile").body("content.accessRights", equalTo(List.of("reader", "writer")));
        held("feedback").body("content.rating", equalTo(5));
        held("chat-conversations")
                .body("content.messages[0].author", equalTo("subject"))
                .body("content.messages[0].text", equalTo("Sanoin"));
        feed("feedback", 2, """
                {"category": "feedback", "about": "tuki", "rating": 1, "givenAt": "2026-10-01T10:00:00Z"}""");
        held("feedback").body("content.rating", equalTo(5));
    }

    @Test
    void aWrongTitleIsRemovedByARequest() {
        feed("role", 1, ROLE.formatted("Oy Ab", "Katu 1"));
        UUID id = granted(propose("organisations", "{\"title\": null}"));
        held("organisations").body("content.title", nullValue());
        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("corrections.containsKey('title')", equalTo(true));
    }

    @Test
    void whatDoesNotFitTheCategoryIsRefusedWithoutAnEcho() {
        feed("role", 1, ROLE.formatted("Oy Ab", "Katu 1"));
        feed("feedback", 1, """
                {"category": "feedback", "about": "tuki", "rating": 1, "givenAt": "2026-10-01T10:00:00Z"}""");
        for (String wrong : List.of(
                "{\"rating\": 9}",
                "{\"rating\": \"5\"}",
                "{\"rating\": 3.5}",
                "{\"about\": null}",
                "{\"about\": {\"salaisuus\": 1}}",
                "{\"about\": \"salaisuus\\u0000\"}",
                "{\"givenAt\": 1}")) {
            refused("feedback", wrong);
        }
        for (String wrong : List.of(
                "{\"organisation\": \"salaisuus\"}",
                "{\"organisation\": {\"salaisuus\": \"x\"}}",
                "{\"organisation\": {\"businessId\": \"salaisuus\"}}",
                "{\"organisation\": null}",
                "{\"from\": \"2030-01-01\", \"until\": \"2029-01-01\"}",
                "{\"category\": \"organisations\"}")) {
            refused("organisations", wrong);
        }
    }

    private void refused(String category, String corrections) {
        Response answer = propose(category, corrections);
        assertThat(answer.statusCode()).as(corrections).isEqualTo(400);
        assertThat(answer.asString()).doesNotContain("salaisuus");
    }

    @Test
    void staffCorrectsForWhoHasNoLogin() {
        feed("role", 1, ROLE.formatted("Vanha Oy", "Katu 1"));
        Response entered = CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": %s, "channel": "phone", "receivedOn": "2026-11-12", "subjectId": "%s",
                         "identityEvidence": "Takaisinsoitto"}""".formatted(
                        draft("organisations", "{\"organisation\": {\"name\": \"Uusi Oy\"}, \"title\": \"Johtaja\"}"),
                        someone.subject()))
                .post(CasesFixture.PATH);

        UUID id = granted(entered);

        CasesFixture.look(id).then().body("request.state", equalTo("completed"));
        held("organisations")
                .body("content.organisation.name", equalTo("Uusi Oy"))
                .body("content.title", equalTo("Johtaja"));
        assertThat(told().<List<String>>get("items.findAll { it.type == 'rectification' }.reference.itemId"))
                .contains("role-" + someone.person());
    }

    @Test
    void anInterestIsCorrectedByThePersonAlone() {
        feed("interest", 1, """
                {"category": "interests", "topic": "työmaat", "declaredAt": "2026-01-01T10:00:00Z"}""");
        String path = "/api/v1/me/data/interests/" + someone.item("interests");
        held("interests").body("allowedActions.find { it.action == 'rectify' }.fields", equalTo(List.of("topic")));
        String etag = someone.asked().get(path).header("ETag");

        patch(path, etag, "{\"topic\": \"koulutus\"}").statusCode(200).body("content.topic", equalTo("koulutus"));

        patch(path, etag, "{\"topic\": \"muu\"}").statusCode(412);
        String now = someone.asked().get(path).header("ETag");
        patch(path, now, "{\"topic\": null}")
                .statusCode(422)
                .body("operation", equalTo("fileMyRequest"))
                .body("reason.code", equalTo("erased-by-request"));
        patch(path, now, "{\"topic\": \" \"}").statusCode(400);
        patch(path, now, "{\"declaredAt\": \"2026-01-02T10:00:00Z\"}").statusCode(422);
        assertThat(told().<List<String>>get("items.findAll { it.type == 'rectification' }.reference.itemId"))
                .contains("interest-" + someone.person());
        feed("interest", 2, """
                {"category": "interests", "topic": "työmaat", "declaredAt": "2026-01-01T10:00:00Z"}""");
        held("interests").body("content.topic", equalTo("koulutus"));
        PersonFixture other = PersonFixture.prospect().fed();
        other.asked().get(path).then().statusCode(404);
        held("interests").body("allowedActions.action", hasItem("request-rectification"));
    }

    private ValidatableResponse patch(String path, String etag, String body) {
        return someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch(path)
                .then();
    }
}
