package fi.vastuugroup.privacy.request.staff;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff who moves a request on reads in the answer how it stands and what the next step needs, and nothing personal. */
@QuarkusTest
class AnswersToStaffTest {

    private static final Set<String> OF_THE_QUEUE = Set.of(
            "id",
            "reference",
            "right",
            "ground",
            "state",
            "channel",
            "receivedOn",
            "dueOn",
            "due",
            "extended",
            "awaitsAnswer",
            "outcome");

    private final PersonFixture someone = PersonFixture.prospect();

    @BeforeEach
    void somebodyIsKnown() {
        MovableClock.set(Instant.parse("2026-11-20T09:00:00Z"));
        someone.withPageView().fed();
    }

    private static RequestSpecification service() {
        return Portal.asStaff(CUSTOMER_SERVICE).contentType(ContentType.JSON);
    }

    private static Response enter(String body) {
        Response entered = service()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(CasesFixture.PATH);
        entered.then().statusCode(201);
        return entered;
    }

    /** Acts upon a case as the answer before showed it. */
    private static Response after(Response before, String action, String body) {
        String path = CasesFixture.PATH + "/" + before.path("id") + "/" + action;
        RequestSpecification sent =
                CasesFixture.officer().header("If-Match", before.header("ETag")).body(body);
        return action.equals("subject") ? sent.put(path) : sent.post(path);
    }

    private static void assertStands(Response answer, int status, Map<String, String> expected) {
        answer.then().statusCode(status);
        Map<String, Object> shown = answer.jsonPath().getMap("$");
        assertThat(shown).containsAllEntriesOf(expected);
        assertThat(OF_THE_QUEUE).containsAll(shown.keySet());
    }

    @Test
    void eachStepIsTakenByTheAnswerToTheOneBefore() {
        Response entered = enter("""
                {"request": {"right": "access", "statement": "Kaikki"}, "channel": "post", "receivedOn": "2026-11-12",
                 "language": "fi", "postalAddress": "Katu 1"}""");
        assertStands(entered, 201, Map.of("state", "received", "dueOn", "2026-12-14", "channel", "post"));

        Response asked = after(entered, "identification-request", "{\"message\": \"Kuka olet?\"}");
        assertStands(asked, 200, Map.of("state", "awaiting-identification", "due", "paused"));
        MovableClock.set(Instant.parse("2026-11-23T09:00:00Z"));
        Response identified = after(asked, "identification", "{\"evidence\": \"Passi\"}");
        assertStands(identified, 200, Map.of("state", "received", "dueOn", "2026-12-15"));
        Response extended = after(identified, "extension", "{\"reason\": \"Laaja\"}");
        assertStands(extended, 200, Map.of("state", "received", "due", "later"));
        Response assigned = after(extended, "subject", "{\"subjectId\": \"%s\"}".formatted(someone.subject()));
        assertStands(assigned, 200, Map.of("state", "received"));
        Response granted = after(assigned, "decision", "{\"grant\": true}");
        assertStands(granted, 200, Map.of("state", "awaiting-delivery"));
        Response handedOver = after(granted, "handover", "{\"by\": \"letter\"}");
        assertStands(handedOver, 200, Map.of("state", "completed", "outcome", "granted"));

        UUID id = UUID.fromString(entered.path("id"));
        assertThat(someone.asked().get("/api/v1/me/access-log").jsonPath().getList("items"))
                .as("to act is no look")
                .isEmpty();
        assertThat(CasesFixture.etag(id)).isEqualTo(handedOver.header("ETag"));
        after(granted, "extension", "{\"reason\": \"Laaja\"}").then().statusCode(412);
    }

    @Test
    void aDecisionTellsWhatBecameOfTheRequest() {
        UUID id = UUID.fromString(someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id"));

        assertStands(
                CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}"),
                200,
                Map.of("state", "refused", "outcome", "refused", "right", "erasure"));
    }

    @Test
    void anObjectionThatIsEnteredIsAnsweredAsCarriedOut() {
        assertStands(enter("""
                {"request": {"right": "objection", "ground": "direct-marketing"}, "channel": "phone",
                 "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(someone.subject())), 201, Map.of("state", "completed"));
    }
}
