package fi.vastuugroup.privacy.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person who was erased wrote goes sooner than the proof of what was done for them. */
@QuarkusTest
class RequestWordsTest {

    private static final String MARK = "potilaskertomus";

    @Inject
    RetentionRun retention;

    @BeforeEach
    void nothingElse() {
        Database.empty();
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void ofAnErasedPersonTheWordsGoAndTheProofStays() {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();
        UUID refused = refused(someone);
        UUID subject = someone.subject();
        Response erased = someone.file("{\"right\": \"erasure\", \"ground\": \"objection\"}");
        granted(erased);
        assertThat(texts(someone.email())).isPositive();

        runAt("2027-05-22T10:00:00Z");
        assertThat(texts(MARK)).isEqualTo(4);

        runAt("2027-05-23T10:00:00Z");
        assertThat(texts(MARK)).isZero();
        assertThat(texts(someone.email())).isZero();
        assertThat(Database.count("select count(*) from request_message where request_id = ?", refused))
                .isZero();
        assertThat(Database.count("select count(*) from request_attachment where request_id = ?", refused))
                .isZero();
        assertThat(Database.count(
                        "select count(*) from request where subject_id = ? and outcome is not null and closed_at is not null",
                        subject))
                .isEqualTo(2);
        Portal.anonymous()
                .get(erased.<String>path("receiptPath"))
                .then()
                .statusCode(200)
                .body("receipt", notNullValue());
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .get("/api/v1/staff/retention-runs")
                .then()
                .statusCode(200)
                .body("items[0].records.record", hasItem("words-of-erased-persons-requests"))
                .body("items[0].records[0].deleted", equalTo(2));
        runAt("2027-05-24T10:00:00Z");
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .get("/api/v1/staff/retention-runs")
                .then()
                .body("items[0].records.size()", equalTo(0));
    }

    @Test
    void ofWhoIsStillThereTheyStayWithTheRequest() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        refused(someone);
        granted(someone.file("""
                {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}"""));

        runAt("2027-08-23T10:00:00Z");

        assertThat(texts(MARK)).isEqualTo(4);
    }

    /** A closed request with the person's words in a statement, a message and a file, and staff's answer. */
    /** What the refused request restricts still has staff decide the next one. */
    private static void granted(Response filed) {
        UUID id = UUID.fromString(filed.then().statusCode(201).extract().path("id"));
        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Kyllä\"}")
                .then()
                .statusCode(200);
        CasesFixture.look(id).then().body("request.outcome", equalTo("granted"));
    }

    private static UUID refused(PersonFixture someone) {
        UUID id = UUID.fromString(
                someone.file("""
                {"right": "erasure", "ground": "unlawful-processing", "scope": {"categories": ["chat-conversations", "page-views"]},
                 "statement": "%s, %s"}""".formatted(MARK, someone.email())).path("id"));
        String path = PersonFixture.REQUESTS + "/" + id;
        someone.asked()
                .header("Idempotency-Key", "m" + id)
                .body("{\"body\": \"" + MARK + "\"}")
                .post(path + "/messages")
                .then()
                .statusCode(201);
        someone.asked()
                .contentType("application/pdf")
                .header("Idempotency-Key", "a" + id)
                .queryParam("purpose", "proof")
                .body(("%PDF-1.7 " + MARK).getBytes(StandardCharsets.US_ASCII))
                .post(path + "/attachments")
                .then()
                .statusCode(201);
        CasesFixture.decide(
                        id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"%s\"}".formatted(MARK))
                .then()
                .statusCode(200);
        return id;
    }

    /** In how many places of what is kept of requests a text stands. */
    private static long texts(String text) {
        return Database.count("""
                select (select count(*) from request where position(? in to_jsonb(request)::text) > 0)
                    + (select count(*) from request where explanation = ?)
                    + (select count(*) from request_message where position(? in body) > 0)
                    + (select count(*) from request_attachment where position(?::bytea in content) > 0)""", text, text, text, text.getBytes(StandardCharsets.US_ASCII));
    }

    private void runAt(String time) {
        MovableClock.set(Instant.parse(time));
        retention.run().await().indefinitely();
    }
}
