package fi.vastuugroup.privacy.register.me;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyDataTest {

    private static final String FEEDBACK = """
            {"category": "feedback", "about": "support %d", "givenAt": "2026-10-01T09:00:00Z"}""";

    private String person = "";

    @BeforeEach
    void somebody() {
        person = newPerson();
        send("crm", contactDetails(person, 1, address(person)));
    }

    private static String address(String person) {
        return person + "@example.com";
    }

    private static RequestSpecification as(String person) {
        return Portal.asCustomer(person, address(person));
    }

    @Test
    void pagesShowEveryItemOnceNewestFirst() {
        Object[] lines = IntStream.range(0, 25)
                .mapToObj(i -> upsert(person, "f" + i, 1, FEEDBACK.formatted(i)))
                .toArray();
        send("crm", lines);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = as(person).queryParam("limit", 10);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/me/data/feedback")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aCursorThatNobodyHandedOutIsAProblem() {
        as(person)
                .queryParam("cursor", "%%%")
                .get("/api/v1/me/data/feedback")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
    }

    @Test
    void anothersItemAnswersExactlyAsOneThatDoesNotExist() {
        String other = newPerson();
        send("crm", contactDetails(other, 1, address(other)));
        String id = as(other).get("/api/v1/me/data/contact-details").jsonPath().getString("items[0].id");
        assertThat(id).isNotNull();
        for (String path : List.of("/api/v1/me/data/contact-details/", "/api/v1/me/data/organisations/")) {
            var others = as(person).get(path + id);
            var nobodys = as(person).get(path + UUID.randomUUID());
            assertThat(others.statusCode()).isEqualTo(404);
            assertThat(others.asString()).isEqualTo(nobodys.asString());
            assertThat(others.headers().asList())
                    .hasSameSizeAs(nobodys.headers().asList());
        }
    }

    @Test
    void whatIsWithheldIsListedWithItsReasonAndWithoutItsContent() {
        var line = upsert(person, "secret", 1, FEEDBACK.formatted(1));
        line.put("withheld", "trade-secret");
        send("crm", line);
        as(person)
                .get("/api/v1/me/data/feedback")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content", nullValue())
                .body("items[0].title", equalTo("Item that is not shown"))
                .body("items[0].withheld.reason", equalTo("trade-secret"))
                .body("items[0].withheld.text", notNullValue());
    }

    @Test
    void everyCategoryIsListedAlsoThoseOfWhichNothingIsHeld() {
        as(person)
                .header("Accept-Language", "fi")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("items", hasSize(18))
                .body("items.find { it.category == 'contact-details' }.count", equalTo(1))
                .body("items.find { it.category == 'contact-details' }.sources", equalTo(List.of("crm")))
                .body("items.find { it.category == 'logins' }.count", equalTo(0));
    }

    /** Two systems sent it, in no order of time. */
    @Test
    void theOverviewSaysWhenTheNewestWas() {
        send("crm", feedbackOn("2026-09-30T21:30:00Z"), feedbackOn("2025-02-28T10:00:00Z"));
        send(
                "support-desk",
                ofTheDesk(feedbackOn("2026-10-02T07:15:30Z")),
                ofTheDesk(feedbackOn("2025-01-01T00:00:00Z")));

        as(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("items.find { it.category == 'feedback' }.count", equalTo(4))
                .body("items.find { it.category == 'feedback' }.newestAt", equalTo("2026-10-02T07:15:30Z"))
                .body("items.find { it.category == 'logins' }.newestAt", nullValue());
        as(person)
                .get("/api/v1/me/data/feedback")
                .then()
                .statusCode(200)
                .body("category.newestAt", equalTo("2026-10-02T07:15:30Z"))
                .body("items[0].eventAt", equalTo("2026-10-02T07:15:30Z"));
    }

    private ObjectNode feedbackOn(String instant) {
        return upsert(
                person,
                "feedback-" + person + instant,
                1,
                FEEDBACK.formatted(1).replace("2026-10-01T09:00:00Z", instant));
    }

    private ObjectNode ofTheDesk(ObjectNode line) {
        line.putObject("person").put("id", "SD-" + person).put("crmId", person);
        return line;
    }

    @Test
    void aNameIsWrittenAsItsLanguageWritesIt() {
        as(person)
                .get("/api/v1/me")
                .then()
                .body("displayName", equalTo("Testi Henkilö"))
                .body("givenName", equalTo("Testi"))
                .body("familyName", equalTo("Henkilö"))
                .body("name", nullValue());

        String wei = contactDetails(person, 2, address(person))
                .toString()
                .replace("Testi", "伟")
                .replace("Henkilö", "李");
        send("crm", wei);

        as(person)
                .get("/api/v1/me")
                .then()
                .body("displayName", equalTo("李伟"))
                .body("givenName", equalTo("伟"))
                .body("familyName", equalTo("李"));
    }

    @Test
    void aLoginThatIsTiedToNobodyIsToldSoAndSeesNothing() {
        String stranger = newPerson();
        as(stranger)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("linked", equalTo(false))
                .body("language", equalTo("fi"))
                .body("openRequests", equalTo(0))
                .body("unreadMessages", equalTo(0))
                .body("message", notNullValue());
        as(stranger)
                .get("/api/v1/me/data")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:privacy-portal:problem:login-not-linked"));
    }
}
