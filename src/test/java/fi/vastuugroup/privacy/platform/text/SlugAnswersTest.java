package fi.vastuugroup.privacy.platform.text;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that the contract does not have is refused wherever it stands, and never repeated. */
@QuarkusTest
class SlugAnswersTest {

    private static final String VALUE = "not a value that this property can have";
    private static final String TYPE = "not of the expected type";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | Pyyntöä ei voitu lukea",
                "sv | Begäran kunde inte läsas",
                "en | The request could not be read"
            })
    void inAQuery(String language, String title) {
        for (String state : new String[] {"secret", "RECEIVED", "Received", " received", "0"}) {
            answers(
                    officer(language).queryParam("state", state).get("/api/v1/staff/requests"),
                    400,
                    "{\"type\":\"urn:privacy-portal:problem:invalid-request\",\"title\":\"" + title
                            + "\",\"status\":400,\"detail\":\"a parameter has a value it cannot have\"}");
        }
    }

    @Test
    void aNameInAQueryIsTaken() {
        officer("en")
                .queryParam("state", "awaiting-identification")
                .queryParam("due", "overdue")
                .get("/api/v1/staff/requests")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fi | Ei löytynyt", "sv | Hittades inte", "en | Not found"})
    void inAPath(String language, String title) {
        for (String category : new String[] {"secret", "FEEDBACK", "Feedback", "0"}) {
            answers(
                    somebody().header("Accept-Language", language).get("/api/v1/me/data/" + category),
                    404,
                    "{\"type\":\"urn:privacy-portal:problem:not-found\",\"title\":\"" + title + "\",\"status\":404}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | Pyyntöä ei voitu lukea | kentällä ei voi olla tätä arvoa | ei ole odotettua tyyppiä",
                "sv | Begäran kunde inte läsas | fältet kan inte ha detta värde | är inte av den förväntade typen",
                "en | The request could not be read | not a value that this property can have | not of the expected type"
            })
    void inABody(String language, String title, String noValue, String noType) {
        for (String channel : new String[] {"\"secret\"", "\"EMAIL\"", "\"\"", "\" email\"", "0", "1.5", "true"}) {
            answers(check(language, channel), 400, unreadable(title, "/checks/0/channel", "not-a-value", noValue));
        }
        for (String channel : new String[] {"{}", "{\"email\":1}", "[]", "[\"email\"]"}) {
            answers(check(language, channel), 400, unreadable(title, "/checks/0/channel", "not-expected-type", noType));
        }
    }

    @Test
    void anEmptyParameterIsNoWord() {
        officer("en")
                .noFilters()
                .get("/api/v1/staff/requests?state=&due=")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"));
    }

    @Test
    void aNullIsLeftToValidation() {
        check("en", "null")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:validation-failed"))
                .body("errors.pointer", equalTo(List.of("/checks/0/channel")));
        preview("null")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:validation-failed"))
                .body("errors.pointer", equalTo(List.of("/scope/categories/0")));
    }

    @Test
    void inAListOfABody() {
        String title = "The request could not be read";

        answers(preview("\"logins\", \"secret\""), 400, unreadable(title, "/scope/categories/1", "not-a-value", VALUE));
        answers(
                preview("\"logins\", \"FEEDBACK\""),
                400,
                unreadable(title, "/scope/categories/1", "not-a-value", VALUE));
        answers(preview("[\"logins\"]"), 400, unreadable(title, "/scope/categories/0", "not-expected-type", TYPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"secret\"", "\"COMPANY\"", "\"\"", "7", "true", "{}", "[\"company\"]"})
    void inALineOfABatch(String kind) {
        String line = Lines.upsert(newPerson(), "role", 1, """
                {"category": "organisations", "organisation": {"name": "Oy", "kind": %s}, "from": "2020-01-01"}""".formatted(kind)).toString();

        assertThat(Lines.sendRaw("crm", line).get(0).toString())
                .isEqualTo("{\"line\":1,\"outcome\":\"rejected\",\"reason\":\"malformed\","
                        + "\"detail\":\"at /content/organisation/kind\"}");
    }

    private static String unreadable(String title, String pointer, String code, String message) {
        return ("{\"type\":\"urn:privacy-portal:problem:invalid-request\",\"title\":\"%s\",\"status\":400,"
                        + "\"detail\":\"the JSON does not fit the contract\","
                        + "\"errors\":[{\"pointer\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}]}")
                .formatted(title, pointer, code, message);
    }

    private static void answers(Response answer, int status, String body) {
        assertThat(answer.asString()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private static Response check(String language, String channel) {
        return Portal.asPartner("acme-events")
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body("""
                        {"checks": [{"identifierType": "email", "identifier": "a@example.fi", "channel": %s, "scope": "direct-marketing"}]}""".formatted(channel))
                .post("/api/v1/prohibition-checks");
    }

    private static Response preview(String categories) {
        return somebody()
                .contentType(ContentType.JSON)
                .body("""
                        {"right": "access", "scope": {"categories": [%s]}}""".formatted(categories))
                .post("/api/v1/me/requests/preview");
    }

    private static RequestSpecification officer(String language) {
        return Portal.asStaff("data-protection-officer").header("Accept-Language", language);
    }

    private static RequestSpecification somebody() {
        String person = newPerson();
        Lines.send("crm", Lines.contactDetails(person, 1, person + "@example.com"));
        return Portal.asCustomer(person, person + "@example.com");
    }
}
