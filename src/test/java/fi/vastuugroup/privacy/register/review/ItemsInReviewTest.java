package fi.vastuugroup.privacy.register.review;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a source feeds for review is never forgotten: staff finds it, and an operator sees that it waits (notice §8). */
@QuarkusTest
class ItemsInReviewTest {

    private static final String IN_REVIEW = "/api/v1/staff/items-in-review";
    private static final String FEEDBACK = "/api/v1/me/data/feedback";
    private static final Instant FED = Instant.parse("2026-11-20T09:00:00Z");

    @Inject
    Transactions transactions;

    @Inject
    ItemInReviewStore store;

    private final String person = newPerson();

    @BeforeEach
    void nothingIsHeld() {
        Database.empty();
        MovableClock.set(FED);
    }

    private static void feed(Object... lines) {
        String answer = Portal.withToken(
                        Portal.token("machines", Map.of("sub", "hotline", "azp", "hotline", "client_id", "hotline")))
                .contentType("application/x-ndjson")
                .body(Arrays.stream(lines)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/register-batches")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("rejected");
    }

    private static Object details(String person) {
        return contactDetails(person, 1, person + "@example.com");
    }

    private static Object feedback(String person, long version, String text) {
        return upsert(person, "feedback-" + person, version, """
                {"category": "feedback", "about": "support", "rating": 5, "givenAt": "2026-10-01T10:00:00Z",
                 "text": "%s"}""".formatted(text));
    }

    private RequestSpecification login() {
        return Portal.asCustomer("login-" + person, person + "@example.com");
    }

    private static UUID subject(String person) {
        return UUID.fromString(String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = 'hotline' and person_id = ?", person)));
    }

    private static ValidatableResponse listed() {
        return officer().get(IN_REVIEW).then().statusCode(200);
    }

    private void decide(String item, String decision) {
        officer()
                .body(decision)
                .put(SUBJECTS + subject(person) + "/data/feedback/" + item + "/withholding")
                .then()
                .statusCode(200);
    }

    private Backlog.Waiting waiting() {
        return transactions.asSystem(store::waiting).await().atMost(Duration.ofSeconds(20));
    }

    @Test
    void whatWaitsIsListedWithoutItsContentUntilItIsDecided() {
        feed(details(person), feedback(person, 1, "Naapurini Maija"));
        UUID subject = subject(person);
        login().get(FEEDBACK)
                .then()
                .body("items[0].withheld.reason", equalTo("in-review"))
                .body("items[0].content", nullValue());

        ValidatableResponse list = listed().body("items.subject", contains(subject.toString(), subject.toString()))
                .body("items.category", containsInAnyOrder("contact-details", "feedback"))
                .body("items.source", contains("hotline", "hotline"))
                .body("items.since.unique()", contains("2026-11-20T09:00:00Z"))
                .body("nextCursor", nullValue());
        assertThat(list.extract().asString()).doesNotContain("Maija", "example.com");
        login().get("/api/v1/me/access-log").then().body("items", hasSize(0));

        String item = list.extract().path("items.find { it.category == 'feedback' }.id");
        officer()
                .get(SUBJECTS + subject + "/data/feedback?purpose=handle-request&withheld=in-review")
                .then()
                .statusCode(200)
                .body("items.id", contains(item))
                .body("items[0].content.text", equalTo("Naapurini Maija"));
        officer()
                .get(SUBJECTS + subject + "/data/feedback?purpose=handle-request&withheld=trade-secret")
                .then()
                .statusCode(200)
                .body("items", empty());
        login().get("/api/v1/me/access-log")
                .then()
                .body("items.operation", contains("listSubjectItems", "listSubjectItems"));

        decide(item, "{\"text\": \"Ei muiden tietoja\"}");
        listed().body("items.category", contains("contact-details"));
        login().get(FEEDBACK).then().body("items[0].content.text", equalTo("Naapurini Maija"));
    }

    @Test
    void itWaitsAnewFromALineThatComesAfterTheDecisionAndFromNoOther() {
        feed(details(person), feedback(person, 1, "a"));
        String item = listed().extract().path("items.find { it.category == 'feedback' }.id");
        assertThat(waiting()).isEqualTo(new Backlog.Waiting(2, FED));

        MovableClock.set(FED.plus(Duration.ofDays(1)));
        feed(feedback(person, 2, "b"));
        assertThat(since(item)).as("a line while it waits").isEqualTo("2026-11-20T09:00:00Z");
        decide(item, "{\"text\": \"Ei muiden tietoja\"}");
        assertThat(since(item)).isNull();
        assertThat(waiting()).isEqualTo(new Backlog.Waiting(1, FED));

        MovableClock.set(FED.plus(Duration.ofDays(2)));
        feed(feedback(person, 3, "c"));
        assertThat(since(item)).as("shown, then another content").isEqualTo("2026-11-22T09:00:00Z");
        decide(item, "{\"reason\": \"trade-secret\", \"text\": \"Hinta\"}");
        assertThat(since(item)).isNull();

        MovableClock.set(FED.plus(Duration.ofDays(3)));
        feed(feedback(person, 4, "d"));
        assertThat(since(item)).as("withheld, then another content").isEqualTo("2026-11-23T09:00:00Z");
    }

    private static @Nullable String since(String item) {
        return listed().extract().path("items.find { it.id == '" + item + "' }?.since");
    }

    @Test
    void noneIsSkippedWhereOneIsDecidedBetweenTwoPages() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            MovableClock.set(FED.plus(Duration.ofMinutes(i / 2)));
            String other = newPerson();
            others.add(other);
            feed(details(other));
        }
        MovableClock.set(FED.minus(Duration.ofMinutes(5)));
        feed(details(person), feedback(person, 1, "a"));

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification asked = officer().queryParam("limit", 1);
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(IN_REVIEW)
                    .then()
                    .statusCode(200)
                    .extract();
            String subject = page.path("items[0].subject");
            seen.add(subject);
            if (page.path("items[0].category").equals("feedback")) {
                decide(page.path("items[0].id"), "{\"text\": \"Ei muiden tietoja\"}");
            }
            cursor = page.path("nextCursor");
        } while (cursor != null);

        String first = subject(person).toString();
        assertThat(seen)
                .startsWith(first, first)
                .endsWith(subject(others.get(2)).toString())
                .hasSize(5)
                .containsAll(
                        others.stream().map(other -> subject(other).toString()).toList());
        officer()
                .queryParam("subject", first)
                .get(IN_REVIEW)
                .then()
                .body("items.category", contains("contact-details"));
    }
}
