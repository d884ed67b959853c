package fi.vastuugroup.privacy.request.me;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person says once in which language they are spoken to; the last word counts, wherever it was said. */
@QuarkusTest
class PreferencesTest {

    private static final String PREFERENCES = "/api/v1/me/preferences";
    private static final String ME = "/api/v1/me";
    private static final String DETAILS = "/api/v1/me/contact-details";
    private static final String DECIDED_BY_STAFF = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";
    private static final String OF_DETAILS = """
            {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["contact-details"]}}""";

    private final PersonFixture someone = PersonFixture.contactPerson();

    @BeforeEach
    void somebodyWhoseSourceSaysSwedish() {
        someone.fed();
        ObjectNode line = contactDetails(someone.person(), 7, someone.email());
        line.withObject("/content").put("language", "sv");
        assertThat(send("crm", line)).hasSize(1);
    }

    @Test
    void untilThePersonChoosesTheContactDetailsSayIt() {
        assertSpokenTo("sv");
    }

    @Test
    void whatThePersonChoosesCounts() {
        choose("en").then().statusCode(200).body("language", equalTo("en"));

        assertSpokenTo("en");
        someone.asked().get(DETAILS).then().body("language", equalTo("sv"));
        assertThat(filedIn("access")).isEqualTo("en");
    }

    /** What the person said outlives what a source sends again. */
    @Test
    void aLaterBatchDoesNotUndoIt() {
        choose("en").then().statusCode(200);
        ObjectNode line = contactDetails(someone.person(), 8, someone.email());
        line.withObject("/content").put("language", "fi");
        send("crm", line);

        assertSpokenTo("en");
    }

    @Test
    void aLaterCorrectionOfTheContactDetailsCountsInstead() {
        choose("en").then().statusCode(200);
        String etag = someone.asked().get(DETAILS).header("ETag");
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"language\": \"fi\"}")
                .patch(DETAILS)
                .then()
                .statusCode(200);

        assertSpokenTo("fi");
    }

    @Test
    void aCorrectionOfSomethingElseLeavesIt() {
        choose("en").then().statusCode(200);
        String etag = someone.asked().get(DETAILS).header("ETag");
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"phone\": \"+358401234567\"}")
                .patch(DETAILS)
                .then()
                .statusCode(200);

        assertSpokenTo("en");
    }

    @Test
    void aRestrictionDoesNotStandInTheWay() {
        someone.file(OF_DETAILS).then().statusCode(201);

        choose("en").then().statusCode(200);

        assertSpokenTo("en");
    }

    @Test
    void whatIsOpenGoesOnInIt() {
        UUID open = UUID.fromString(someone.file(DECIDED_BY_STAFF).path("id"));

        choose("sv").then().statusCode(200);
        assertThat(languageOf(open)).isEqualTo("sv");
        choose("en").then().statusCode(200);
        assertThat(languageOf(open)).isEqualTo("en");
    }

    @Test
    void theChoiceIsAnEventOfTheAuditLog() {
        choose("en").then().statusCode(200);

        assertThat(Database.query(
                        "select action from audit_event where subject_id = ?::uuid and action = 'language-chosen'",
                        someone.subject().toString()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"language\": null}", "{\"language\": \"de\"}", "{\"language\": \"fi\", \"x\": 1}", "[]"
            })
    void whatIsNoLanguageOfOursIsRefused(String body) {
        someone.asked().body(body).put(PREFERENCES).then().statusCode(400);

        assertSpokenTo("sv");
    }

    /** Nothing is kept of somebody of whom nothing is held, but the language of what they asked for. */
    @Test
    void aLoginThatIsTiedToNobodyChoosesForWhatItHasOpen() {
        String stranger = "preferring-" + UUID.randomUUID();
        RequestSpecification silent = silent(stranger);

        silent(stranger).body("{\"language\": \"sv\"}").put(PREFERENCES).then().statusCode(404);
        UUID open = UUID.fromString(silent.header("Idempotency-Key", "a")
                .body("{\"right\": \"contact\", \"statement\": \"Hei\"}")
                .post(PersonFixture.REQUESTS)
                .then()
                .statusCode(201)
                .header("Content-Language", "fi")
                .extract()
                .path("id"));
        silent(stranger).body("{\"language\": \"sv\"}").put(PREFERENCES).then().statusCode(200);

        assertThat(languageOf(open)).isEqualTo("sv");
        silent(stranger).get(ME).then().header("Content-Language", "sv").body("language", equalTo("sv"));
    }

    @Test
    void nobodyChoosesForSomebodyElse() {
        PersonFixture other = PersonFixture.prospect().fed();

        choose("en").then().statusCode(200);

        silent(other.person()).get(ME).then().body("language", equalTo("fi"));
    }

    private io.restassured.response.Response choose(String language) {
        return someone.asked().body("{\"language\": \"" + language + "\"}").put(PREFERENCES);
    }

    private void assertSpokenTo(String language) {
        silent(someone.person())
                .get(ME)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("language", equalTo(language));
        silent(someone.person()).get(PREFERENCES).then().body("language", equalTo(language));
    }

    private String filedIn(String right) {
        String id = silent(someone.person())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"" + right + "\"}")
                .post(PersonFixture.REQUESTS)
                .path("id");
        return languageOf(UUID.fromString(id));
    }

    private static String languageOf(UUID request) {
        List<?> found = Database.query("select language from request where id = ?::uuid", request.toString()).stream()
                .map(row -> row.get("language"))
                .toList();
        return String.valueOf(found.get(0));
    }

    private static RequestSpecification silent(String person) {
        return Portal.asSilentCustomer(person, person + "@example.com").contentType(ContentType.JSON);
    }
}
