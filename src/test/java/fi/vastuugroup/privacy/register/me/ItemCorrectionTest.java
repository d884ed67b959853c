package fi.vastuugroup.privacy.register.me;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An item is corrected by its person with what its list told: its id and its tag. */
@QuarkusTest
class ItemCorrectionTest {

    private static final String DATA = "/api/v1/me/data/";
    private static final String DETAILS = "contact-details";
    private static final String PHONE = "{\"phone\": \"040 222 2222\"}";

    private String person = "";

    @BeforeEach
    void somebody() {
        person = newPerson();
        feed("crm", DETAILS, 1, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "email": "%s@example.com",
                 "phone": "+358401111111", "language": "fi"}""".formatted(person));
        feed("crm", "role", 1, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"}, "title": "Ostaja",
                 "workPhone": "+358401111119", "from": "2020-01-01"}""");
    }

    private void feed(String source, String id, long version, String content) {
        assertThat(send(source, upsert(person, id + "-" + person, version, content)))
                .allMatch(answer -> answer.path("outcome").asText().matches("created|updated"));
    }

    /** An item as its list has it. */
    private record Listed(String path, String etag, Map<String, Object> content) {}

    private List<Listed> list(String category) {
        JsonPath page =
                asked().get(DATA + category).then().statusCode(200).extract().jsonPath();
        return IntStream.range(0, page.getList("items").size())
                .mapToObj(i -> new Listed(
                        DATA + category + "/" + page.getString("items[" + i + "].id"),
                        page.getString("items[" + i + "].etag"),
                        page.getMap("items[" + i + "].content")))
                .toList();
    }

    private Listed first(String category) {
        return list(category).get(0);
    }

    private RequestSpecification asked() {
        return Portal.asCustomer(person, person + "@example.com");
    }

    private ValidatableResponse patch(Listed item, String body) {
        return patch(item.path(), item.etag(), body).then();
    }

    private Response patch(String path, @Nullable String etag, String body) {
        var request = asked().contentType("application/merge-patch+json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch(path);
    }

    @Test
    void theTagOfTheListIsEnoughAndTheAnswerHasTheNextOne() {
        Listed role = first("organisations");
        asked().get(role.path()).then().header("ETag", role.etag());

        String next = patch(role, "{\"title\": \" Johtaja \"}")
                .statusCode(200)
                .body("content.title", equalTo("Johtaja"))
                .body("content.workPhone", equalTo("+358401111119"))
                .extract()
                .header("ETag");

        assertThat(first("organisations").etag()).isEqualTo(next).isNotEqualTo(role.etag());
        patch(role.path(), next, "{\"title\": null, \"workPhone\": null}")
                .then()
                .statusCode(200)
                .body("content", not(hasKey("title")))
                .body("content", not(hasKey("workPhone")));
        assertThat(first("organisations").content()).doesNotContainKeys("title", "workPhone");
    }

    /** Who I am lists the roles with their tags, too. */
    @Test
    void aRoleIsCorrectedWithWhatIsSaidOfMe() {
        JsonPath me = asked().get("/api/v1/me").jsonPath();

        patch(
                        DATA + "organisations/" + me.getString("contactRoles[0].id"),
                        me.getString("contactRoles[0].etag"),
                        "{\"title\": \"Johtaja\"}")
                .then()
                .statusCode(200);

        asked().get("/api/v1/me").then().body("contactRoles.title", contains("Johtaja"));
    }

    @Test
    void withoutIfMatch428AndWithAStaleOne412() {
        Listed role = first("organisations");
        patch(role.path(), null, "{\"title\": \"A\"}").then().statusCode(428);
        patch(role, "{\"title\": \"A\"}").statusCode(200);
        patch(role, "{\"title\": \"B\"}").statusCode(412);
        assertThat(first("organisations").content()).containsEntry("title", "A");
    }

    @Test
    void ofManyAtOnceOneWins() {
        Listed role = first("organisations");
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> patch(role.path(), role.etag(), "{\"title\": \"T" + i + "\"}")
                                .statusCode()))
                .toList();
        List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(7);
    }

    /** What each of two sources holds is one person's: the correction and its follow-up are those of the contact details. */
    @Test
    void contactDetailsOfAllSourcesAreCorrectedWhicheverIsPatched() {
        feed("crm", "more", 1, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "phone": "+358401111112"}""");
        List<Listed> both = list(DETAILS);
        assertThat(both).hasSize(2);
        String together = asked().get("/api/v1/me/contact-details").header("ETag");

        patch(both.get(1), PHONE).statusCode(200).body("content.phone", equalTo("+358402222222"));

        assertThat(list(DETAILS))
                .allSatisfy(item -> assertThat(item.content()).containsEntry("phone", "+358402222222"));
        asked().get("/api/v1/me/contact-details").then().body("phone", equalTo("+358402222222"));
        patch("/api/v1/me/contact-details", together, PHONE).then().statusCode(412);
        JsonPath told = Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications");
        for (String item : List.of(DETAILS + "-" + person, "more-" + person)) {
            assertThat(told.getMap("items.find { it.reference.itemId == '%s' }.values".formatted(item)))
                    .isEqualTo(Map.of("phone", "+358402222222"));
        }
        assertThat(events()).isEqualTo(1);
        assertThat(send("crm", upsert(person, DETAILS + "-" + person, 2, """
                        {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö",
                         "email": "%s@example.com", "phone": "+358401111111"}""".formatted(person)))
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("rectification-kept");
    }

    /** A number that the person had goes on carrying what they objected to. */
    @Test
    void theFormerNumberIsKeptForObjections() {
        String former = number();
        String present = number();
        patch(first(DETAILS), "{\"phone\": \"" + former + "\"}").statusCode(200);
        asked().contentType("application/json")
                .body("""
                        {"choices": [{"channel": "phone", "scope": "direct-marketing", "state": "prohibited"}]}""")
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);

        patch(first(DETAILS), "{\"phone\": \"" + present + "\"}").statusCode(200);

        assertThat(decision(former)).isEqualTo("prohibited");
        assertThat(decision(present)).isEqualTo("prohibited");
        assertThat(decision(number())).isNotEqualTo("prohibited");
    }

    /** A number that nobody else has. */
    private static String number() {
        return "+35840" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    }

    private static String decision(String number) {
        return Portal.asPartner("acme-events")
                .contentType("application/json")
                .body("""
                        {"checks": [{"identifierType": "phone", "identifier": "%s", "channel": "phone",
                         "scope": "direct-marketing"}]}""".formatted(number))
                .post("/api/v1/prohibition-checks")
                .then()
                .statusCode(200)
                .extract()
                .path("answers[0].decision");
    }

    @Test
    void whatIsRestrictedIsNotChanged() {
        Listed role = first("organisations");
        StaffFixture.create(
                        StaffFixture.RESTRICTIONS,
                        StaffFixture.block(
                                StaffFixture.subjectOf(person),
                                "accuracy-contested",
                                ", \"category\": \"organisations\", \"reviewOn\": \"2099-01-31\""))
                .statusCode(201);

        patch(role, "{\"title\": \"Johtaja\"}")
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:processing-restricted"))
                .body("reason.code", equalTo("processing-restricted"));
        patch(first(DETAILS), PHONE).statusCode(200);
        assertThat(first("organisations").content()).containsEntry("title", "Ostaja");
    }

    @ParameterizedTest
    @CsvSource({
        "organisations, '{\"organisation\": {\"name\": \"Uusi Oy\", \"address\": null}}', corrected-by-request, /organisation/name /organisation/address",
        "organisations, '{\"title\": \"A\", \"from\": \"2021-01-01\"}', corrected-by-request, /from",
        "contact-details, '{\"familyName\": null, \"title\": \"Johtaja\"}', corrected-by-request, /familyName /title",
        "contact-details, '{\"email\": null}', corrected-by-request, /email"
    })
    void whatNeedsARequestIsRefusedAsAWholeByItsPlaces(String category, String body, String reason, String pointers) {
        Listed item = first(category);
        Set<String> said = new HashSet<>();
        for (String language : List.of("fi", "sv", "en")) {
            JsonPath problem = asked().header("Accept-Language", language)
                    .header("If-Match", item.etag())
                    .contentType("application/merge-patch+json")
                    .body(body)
                    .patch(item.path())
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:privacy-portal:problem:other-operation-needed"))
                    .body("operation", equalTo("fileMyRequest"))
                    .body("reason.code", equalTo(reason))
                    .extract()
                    .jsonPath();
            assertThat(problem.getList("errors.pointer")).containsExactly((Object[]) pointers.split(" "));
            said.add(problem.getString("reason.text"));
            said.add(problem.getString("errors[0].message"));
        }
        assertThat(said).hasSize(6);
        assertThat(first(category)).isEqualTo(item);
        assertThat(events()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{",
                "{\"phone\": 12}",
                "{\"phone\": \"secret-nonsense\"}",
                "{\"phone\": {\"a\": \"secret-nonsense\"}}",
                "{\"secret-nonsense\": 1}",
                "{\"category\": \"interests\"}",
                "{\"title\": \"A\", \"secret-nonsense\": null}"
            })
    void nonsenseIsAProblemThatDoesNotEchoIt(String body) {
        Response answer = patch(first(DETAILS).path(), first(DETAILS).etag(), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("secret-nonsense");
    }

    @ParameterizedTest
    @CsvSource({
        "contact-details, phone, soita minulle, no-phone",
        "contact-details, language, de, not-a-value",
        "organisations, workPhone, 12, no-phone",
        "organisations, title, ' ', blank-or-long"
    })
    void aValueThatCannotBeIsToldByWhatItShouldBe(String category, String field, String value, String code) {
        patch(first(category), "{\"%s\": \"%s\"}".formatted(field, value))
                .statusCode(400)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code));
    }

    @Test
    void aMemberThatIsNotThereIsRefusedAtItsObject() {
        patch(first("organisations"), "{\"organisation\": {\"secret\": 1}}")
                .statusCode(400)
                .body("errors.pointer", contains("/organisation"));
    }

    /** What is withheld is not tried field by field. */
    @Test
    void whatIsWithheldIsCorrectedByARequestWhateverIsSent() {
        send("crm", upsert(person, "f-" + person, 1, """
                {"category": "interests", "topic": "salaisuus", "declaredAt": "2026-01-01T10:00:00Z"}""").put("withheld", "trade-secret"));
        Listed secret = first("interests");

        List<String> answers = new ArrayList<>();
        for (String body : List.of("{\"topic\": \"x\"}", "{\"topic\": 1}", "{\"nothing\": null}")) {
            answers.add(patch(secret, body)
                    .statusCode(422)
                    .body("operation", equalTo("fileMyRequest"))
                    .extract()
                    .asString());
        }
        assertThat(new HashSet<>(answers)).hasSize(1);
    }

    @Test
    void anotherPersonsItemAnswersAsOneThatIsNotThere() {
        Listed role = first("organisations");
        String other = newPerson();
        send("crm", upsert(other, "d-" + other, 1, """
                {"category": "contact-details", "givenName": "Toinen", "familyName": "Henkilö",
                 "email": "%s@example.com"}""".formatted(other)));

        for (String path : List.of(role.path(), role.path().replace("organisations", "interests"))) {
            Portal.asCustomer(other, other + "@example.com")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"title\": \"A\"}")
                    .patch(path)
                    .then()
                    .statusCode(404);
        }
        assertThat(first("organisations")).isEqualTo(role);
    }

    @Test
    void aPatchOfNothingChangesNothing() {
        Listed role = first("organisations");
        patch(role, "{}").statusCode(200).header("ETag", role.etag());
        assertThat(events()).isZero();
    }

    private long events() {
        return Database.count("""
                select count(*) from audit_event e join subject_source s using (subject_id)
                where e.action = 'items-rectified' and s.source_system = 'crm' and s.person_id = ?""", person);
    }
}
