package fi.vastuugroup.privacy.register.me;

import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person corrects alone (Art. 16). */
@QuarkusTest
class CorrectionTest {

    private static final String PATH = "/api/v1/me/contact-details";

    private String person = "";

    @BeforeEach
    void somebody() {
        person = newPerson();
        send("crm", details(1, "+358401111111"));
    }

    private Object details(long version, String phone) {
        return details("d-" + person, version, phone);
    }

    private Object details(String id, long version, String phone) {
        return upsert(person, id, version, """
            {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö",
             "email": "%s@example.com", "phone": "%s"}\
            """.formatted(person, phone));
    }

    private Response get() {
        return Portal.asCustomer(person, person + "@example.com").get(PATH);
    }

    private Response patch(String etag, String body) {
        var request = Portal.asCustomer(person, person + "@example.com")
                .contentType("application/merge-patch+json")
                .body(body);
        return (etag.isEmpty() ? request : request.header("If-Match", etag)).patch(PATH);
    }

    @Test
    void aCorrectionIsInForceToldToTheSourceAndKeptOverItsNextBatch() {
        patch(get().header("ETag"), "{\"phone\": \"040 222 2222\"}")
                .then()
                .statusCode(200)
                .body("phone", equalTo("+358402222222"));
        JsonPath told = Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications");
        assertThat(told.getList("items.reference.itemId")).contains("d-" + person);
        assertThat(told.getMap("items.find { it.reference.itemId == 'd-%s' }.values".formatted(person)))
                .isEqualTo(Map.of("phone", "+358402222222"));
        assertThat(Database.count("""
                        select count(*) from access_log join subject_source using (subject_id)
                        where person_id = ? and viewer = 'crm' and operation = 'listNotifications'\
                        """, person)).isEqualTo(1);

        assertThat(send("crm", details(2, "+358401111111"))
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("rectification-kept");
        get().then().body("phone", equalTo("+358402222222"));

        send("crm", details(3, "+358402222222"));
        send("crm", details(4, "+358403333333"));
        get().then().body("phone", equalTo("+358403333333"));
    }

    /** RFC 7396: what is null is removed, and stays so over the source's next batch. */
    @Test
    void nullRemovesAFieldForGood() {
        patch(get().header("ETag"), "{\"language\": \"sv\"}").then().statusCode(200);
        patch(get().header("ETag"), "{\"phone\": null, \"language\": null}")
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("language", nullValue());
        get().then().body("phone", nullValue()).body("language", nullValue());

        assertThat(send("crm", details(2, "+358401111111"))
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("rectification-kept");
        assertThat(send("crm", details(3, "+358401111111"))
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("rectification-kept");
        get().then().body("phone", nullValue());
        assertThat(Database.count("""
                        select count(*) from item join subject_source using (subject_id)
                        where subject_source.person_id = ? and jsonb_exists(content, 'phone')\
                        """, person)).isZero();
    }

    @Test
    void theDetailsNameTheirOwnOperationAndTheirItemTheItems() {
        String rectify = "allowedActions.find { it.action == 'rectify' }.";
        get().then()
                .body(rectify + "operation", equalTo("correctMyContactDetails"))
                .body(rectify + "fields", equalTo(List.of("phone", "email", "language")));
        Portal.asCustomer(person, person + "@example.com")
                .get("/api/v1/me/data/contact-details")
                .then()
                .body("items[0]." + rectify + "operation", equalTo("correctMyItem"))
                .body("items[0]." + rectify + "fields", equalTo(List.of("phone", "email", "language")));
    }

    @Test
    void nullRemovesTheTitleAndTheNumberOfARole() {
        send("crm", upsert(person, "r-" + person, 1, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"}, "title": "Ostaja",
                 "workPhone": "+358401111119", "from": "2020-01-01"}"""));
        var role = Portal.asCustomer(person, person + "@example.com")
                .get("/api/v1/me")
                .path("contactRoles[0].id");
        String path = "/api/v1/me/data/organisations/" + role;
        String etag =
                Portal.asCustomer(person, person + "@example.com").get(path).header("ETag");

        Portal.asCustomer(person, person + "@example.com")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"title\": null, \"workPhone\": null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("content.title", nullValue())
                .body("content.workPhone", nullValue());
    }

    /** A patch with half a character is refused, not stored with a question mark. */
    @Test
    void aTextThatCannotBeStoredIsRefused() {
        String etag = get().header("ETag");
        for (String value : List.of("\\ud83d", "0401234567\\u0000")) {
            patch(etag, "{\"phone\": \"" + value + "\"}").then().statusCode(400);
        }
    }

    @Test
    void withoutIfMatch428AndWithAStaleOne412() {
        String seen = get().header("ETag");
        patch("", "{\"language\": \"sv\"}").then().statusCode(428);
        patch(seen, "{\"language\": \"sv\"}").then().statusCode(200);
        patch(seen, "{\"language\": \"fi\"}").then().statusCode(412);
        get().then().body("language", equalTo("sv"));
    }

    @Test
    void whenOneItemGoesAndAnotherChangesTheTagIsAnother() {
        String second = "e-" + person;
        send("crm", details(second, 1, "+358401111112"));
        String seen = get().header("ETag");

        send("crm", deletion(person, second, 2, "contact-details"), details(2, "+358403333333"));

        assertThat(get().header("ETag")).isNotEqualTo(seen);
        patch(seen, "{\"language\": \"sv\"}").then().statusCode(412);
    }

    @Test
    void ofTenConcurrentCorrectionsOneWinsAndNineAreTold() {
        String seen = get().header("ETag");
        List<Integer> statuses = IntStream.range(0, 10)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> patch(seen, "{\"phone\": \"04055555%02d\"}".formatted(i))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(9);
    }

    @Test
    void whatNeedsARequestIsNamedAndNothingIsChanged() {
        patch(get().header("ETag"), "{\"phone\": \"0405555555\", \"familyName\": \"Uusi\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:privacy-portal:problem:other-operation-needed"))
                .body("errors.pointer", equalTo(List.of("/familyName")));
        get().then().body("phone", equalTo("+358401111111"));
    }

    @Test
    void nonsenseIsAProblemThatDoesNotEchoIt() {
        String etag = get().header("ETag");
        for (String body :
                List.of("[]", "null", "{", "{\"phone\": 12}", "{\"phone\": \"secret-nonsense\"}", "{\"x\": 1}")) {
            Response answer = patch(etag, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain("secret-nonsense").doesNotContain("jackson");
        }
    }

    @Test
    void aCorrectionAndItsAuditEventAndNotificationCommitTogether() {
        long before = count();
        patch(get().header("ETag"), "{\"language\": \"en\"}").then().statusCode(200);
        assertThat(count()).isEqualTo(before + 2);
        patch("\"999\"", "{\"language\": \"fi\"}").then().statusCode(412);
        assertThat(count()).isEqualTo(before + 2);
    }

    private long count() {
        return Database.count("""
                select (select count(*) from audit_event where action = 'items-rectified' and subject_id = s.subject_id)
                     + (select count(*) from outbox where type = 'rectification' and subject_id = s.subject_id)
                from subject_source s where source_system = 'crm' and person_id = ?\
                """, person);
    }
}
