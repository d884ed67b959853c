package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who had processing restricted ends it when they like; staff is reminded to look again (Art. 18). */
@QuarkusTest
class OwnRestrictionsTest {

    private static final String ACCURACY = """
            {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["contact-details"]}}""";

    private static final String ACTION = "allowedActions.find { it.action == 'end-restriction' }";

    @Test
    void itsPersonEndsItAtOnceAndWhatWaitedIsApplied() {
        PersonFixture someone = PersonFixture.contactPerson().fed();
        String id = someone.file(ACCURACY)
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body(ACTION + ".allowed", equalTo(true))
                .extract()
                .path("id");
        assertThat(send("crm", contactDetails(someone.person(), 2, someone.email()))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("parked");

        end(someone, id)
                .statusCode(200)
                .body("steps.code", hasItem("restriction-ended"))
                .body(ACTION, nullValue());
        end(someone, id).statusCode(200);

        restrictions(someone).body("items", hasSize(0));
        assertThat(Database.value(
                        "select source_version from item where subject_id = ? and category = 'contact-details'",
                        someone.subject()))
                .isEqualTo(2L);
        assertThat(Database.count(
                        "select count(*) from mail where subject_id = ? and template = 'restriction-lifting'",
                        someone.subject()))
                .isOne();
        assertThat(Database.count(
                        "select count(*) from outbox where subject_id = ? and type = 'restriction-lifted'",
                        someone.subject()))
                .isOne();
        assertThat(Database.count(
                        "select count(*) from request_step where request_id = ?::uuid and code = 'restriction-ended'",
                        id))
                .isOne();
        someone.asked().get(PersonFixture.REQUESTS).then().body("items[0]." + ACTION, nullValue());
    }

    @Test
    void whatElseRestrictsGoesOn() {
        PersonFixture someone = PersonFixture.contactPerson().fed();
        String id = someone.file(ACCURACY).path("id");
        StaffFixture.create(
                        StaffFixture.RESTRICTIONS,
                        StaffFixture.block(
                                someone.subject(), "unlawful-processing", ", \"category\": \"contact-details\""))
                .statusCode(201);

        end(someone, id).statusCode(200);

        restrictions(someone).body("items.ground", contains("unlawful-processing"));
        someone.asked()
                .get("/api/v1/me/data/contact-details")
                .then()
                .body("items[0].blocks.ground", contains("unlawful-processing"));
    }

    @Test
    void whatStaffConfirmedAsUnlawfulOrIsOpenOrSomebodyElsesIsNotTheirsToEnd() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        String unlawful = someone.file("""
                {"right": "restriction", "ground": "unlawful-processing", "scope": {"categories": ["chat-conversations"]}}""").path("id");
        String claims = someone.file("""
                {"right": "restriction", "ground": "needed-for-legal-claims", "scope": {"categories": ["contact-details"]}}""")
                .then()
                .body(ACTION + ".reason.code", equalTo("request-open"))
                .extract()
                .path("id");
        CasesFixture.decide(UUID.fromString(unlawful), "{\"grant\": true}")
                .then()
                .statusCode(200);

        end(someone, unlawful).statusCode(409);
        end(someone, claims).statusCode(409);
        end(PersonFixture.prospect().fed(), claims).statusCode(404);
        restrictions(someone).body("items", hasSize(2));

        CasesFixture.decide(UUID.fromString(claims), "{\"grant\": true}").then().statusCode(200);
        end(someone, claims).statusCode(200);
        restrictions(someone).body("items.ground", contains("unlawful-processing"));
    }

    @Test
    void onAPendingObjectionItNeedsOne() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        String pending = """
                {"right": "restriction", "ground": "objection-pending", "scope": {"categories": ["contact-details"]}}""";
        someone.file(pending).then().statusCode(409).body("type", equalTo("urn:privacy-portal:problem:state-conflict"));
        someone.preview(pending).then().statusCode(409);

        someone.file("""
                {"right": "objection", "ground": "legitimate-interest", "scope": {"categories": ["chat-conversations"]}}""").then().statusCode(201);

        someone.file(pending).then().statusCode(201).body("state", equalTo("completed"));
    }

    @Test
    void staffIsRemindedToLookAgainAndMovesTheDay() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        someone.file(ACCURACY).then().statusCode(201);
        String list = "&reviewBy=";
        String id = officer(someone, list + "2026-12-22")
                .body("items.ground", contains("accuracy-contested"))
                .body("items.reviewOn", contains("2026-12-22"))
                .extract()
                .path("items[0].id");
        officer(someone, list + "2026-12-21").body("items", hasSize(0));

        review(id, "2026-11-21").then().statusCode(400);
        review(id, "2027-01-31").then().statusCode(200).body("reviewOn", equalTo("2027-01-31"));

        officer(someone, list + "2026-12-22").body("items", hasSize(0));
        assertThat(Database.value(
                        "select details ->> 'reviewOn' from audit_event where subject_id = ? and action = 'restriction-review-set'",
                        someone.subject()))
                .isEqualTo("2027-01-31");
        review(UUID.randomUUID().toString(), "2027-01-31").then().statusCode(404);
    }

    /** The list is asked for the day that it is: what nobody has looked at stays in it, once, for it is a date in a row. */
    @Test
    void onItsDayAndAfterItUntilSomebodyLooksItIsInTheListOnce() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        someone.file(ACCURACY).then().statusCode(201);
        StaffFixture.create(StaffFixture.HOLDS, StaffFixture.block(someone.subject(), "audit", ""))
                .statusCode(201);

        MovableClock.set(Instant.parse("2026-12-21T21:59:59Z"));
        toLookAt(StaffFixture.RESTRICTIONS, someone).body("items", hasSize(0));
        MovableClock.set(Instant.parse("2026-12-21T22:00:00Z"));
        String id = toLookAt(StaffFixture.RESTRICTIONS, someone)
                .body("items.ground", contains("accuracy-contested"))
                .extract()
                .path("items[0].id");
        toLookAt(StaffFixture.HOLDS, someone).body("items", hasSize(0));

        MovableClock.set(Instant.parse("2027-02-21T22:00:00Z"));
        toLookAt(StaffFixture.HOLDS, someone).body("items.ground", contains("audit"));
        toLookAt(StaffFixture.RESTRICTIONS, someone).body("items", hasSize(1));
        review(id, "2027-03-31").then().statusCode(200);
        toLookAt(StaffFixture.RESTRICTIONS, someone).body("items", hasSize(0));
    }

    private static ValidatableResponse toLookAt(String list, PersonFixture someone) {
        return CasesFixture.officer()
                .get(list + "?subject=" + someone.subject() + "&reviewBy=" + Helsinki.dateOf(MovableClock.time()))
                .then()
                .statusCode(200);
    }

    @Test
    void anObjectionThatWasGrantedPausesNothingAndNeedsNoLook() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        UUID id = UUID.fromString(someone.file("""
                {"right": "objection", "ground": "legitimate-interest", "scope": {"categories": ["chat-conversations"]}}""").path("id"));
        officer(someone, "").body("items.reviewOn", not(contains(nullValue())));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        officer(someone, "")
                .body("items.ground", contains("objection-granted"))
                .body("items.reviewOn", contains(nullValue()));
        someone.asked()
                .header("Accept-Language", "en")
                .get("/api/v1/me/data/chat-conversations")
                .then()
                .body("items[0].blocks[0].text", containsString("deleted when"));
    }

    @Test
    void theDayOfAHoldIsMovedToo() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        String hold = StaffFixture.create(StaffFixture.HOLDS, StaffFixture.block(someone.subject(), "audit", ""))
                .statusCode(201)
                .extract()
                .path("id");

        CasesFixture.officer()
                .body("{\"reviewOn\": \"2098-01-31\"}")
                .put(StaffFixture.HOLDS + "/" + hold + "/review")
                .then()
                .statusCode(200)
                .body("reviewOn", equalTo("2098-01-31"));
    }

    private static Response review(String id, String day) {
        return CasesFixture.officer()
                .body("{\"reviewOn\": \"" + day + "\"}")
                .put(StaffFixture.RESTRICTIONS + "/" + id + "/review");
    }

    private static ValidatableResponse end(PersonFixture someone, String request) {
        return someone.asked()
                .post(PersonFixture.REQUESTS + "/" + request + "/restriction-end")
                .then();
    }

    private static ValidatableResponse restrictions(PersonFixture someone) {
        return officer(someone, "");
    }

    private static ValidatableResponse officer(PersonFixture someone, String more) {
        return CasesFixture.officer()
                .get(StaffFixture.RESTRICTIONS + "?subject=" + someone.subject() + more)
                .then()
                .statusCode(200);
    }
}
