package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officer keeps items from deletion; the subject sees it, unless an authority ordered otherwise. */
@QuarkusTest
class HoldsTest {

    private static final String CHATS = "/api/v1/me/data/chat-conversations";
    private static final String REASON = "{\"reason\": \"Asia on ratkaistu\"}";

    private Person person;

    @BeforeEach
    void somebody() {
        person = Person.known();
    }

    @Test
    void aHoldIsPlacedListedAndReleasedOnce() {
        UUID chat = person.item("chat-conversations");
        String id = create(
                        HOLDS,
                        block(
                                person.subject(),
                                "legal-claim",
                                ", \"item\": \"%s\", \"reviewOn\": \"2027-01-31\"".formatted(chat)))
                .statusCode(201)
                .body("kind", equalTo("hold"))
                .body("category", equalTo("chat-conversations"))
                .body("item", equalTo(chat.toString()))
                .body("reason", equalTo("Kirje 17"))
                .body("reviewOn", equalTo("2027-01-31"))
                .body("liftedAt", nullValue())
                .extract()
                .path("id");

        String list = HOLDS + "?subject=" + person.subject();
        officer().get(list).then().statusCode(200).body("items.id", contains(id));
        officer().get(list + "&ground=audit").then().body("items", hasSize(0));
        officer().get(list + "&reviewBy=2027-01-30").then().body("items", hasSize(0));
        officer().get(list + "&reviewBy=2027-01-31").then().body("items", hasSize(1));
        person.login().get(CHATS).then().body("items[0].blocks[0].ground", equalTo("legal-claim"));

        officer()
                .body(REASON)
                .post(HOLDS + "/" + id + "/release")
                .then()
                .statusCode(200)
                .body("liftedAt", notNullValue());
        officer().body(REASON).post(HOLDS + "/" + id + "/release").then().statusCode(409);
        officer().get(list).then().body("items", hasSize(0));
        officer().get(list + "&released=true").then().body("items.id", contains(id));
        person.login().get(CHATS).then().body("items[0].blocks", hasSize(0));
        assertThat(Database.query(
                        "select details::text || actor as text from audit_event where subject_id = ? and action like 'hold-%'",
                        person.subject()))
                .hasSize(2)
                .noneMatch(row -> String.valueOf(row.get("text")).contains("Kirje"))
                .allMatch(row -> String.valueOf(row.get("text")).contains("staff-tiina"));
    }

    @Test
    void whatAnAuthorityOrderedIsNotShownToTheSubjectBeforeItsDay() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        create(HOLDS, block(person.subject(), "authority-order", ", \"notShownUntil\": \"2026-12-01\""))
                .statusCode(201);

        person.login().get(CHATS).then().body("items[0].blocks", hasSize(0));
        person.login()
                .get("/api/v1/me/data")
                .then()
                .body("items.find { it.category == 'chat-conversations' }.blocked", equalTo(false));
        officer()
                .get(StaffFixture.SUBJECTS + person.subject()
                        + "?purpose=authority-order&order=1/2026&notShownGround=ETL")
                .then()
                .body("blocks[0].notShownUntil", equalTo("2026-12-01"))
                .body("categories.find { it.category == 'chat-conversations' }.blocked", equalTo(true));

        MovableClock.set(Instant.parse("2026-11-30T22:00:00Z"));
        person.login().get(CHATS).then().body("items[0].blocks", hasSize(1));
    }

    @Test
    void itIsKeptFromThemForTwelveMonthsAtMost() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));

        create(HOLDS, block(person.subject(), "authority-order", ", \"notShownUntil\": \"2027-11-23\""))
                .statusCode(400);
        create(HOLDS, block(person.subject(), "authority-order", ", \"notShownUntil\": \"2027-11-22\""))
                .statusCode(201);
    }

    @Test
    void aRequestDoesNotTellOfItBeforeItsDayEither() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        create(HOLDS, block(person.subject(), "authority-order", ", \"notShownUntil\": \"2026-12-01\""))
                .statusCode(201);

        // As without it: a prospect's chat is erased on an objection.
        erasureForeseen().body("verdict", equalTo("execute")).body("reason", nullValue());

        MovableClock.set(Instant.parse("2026-11-30T22:00:00Z"));
        erasureForeseen().body("verdict", equalTo("keep")).body("reason.code", equalTo("hold-authority-order"));
    }

    private ValidatableResponse erasureForeseen() {
        return person.login()
                .contentType("application/json")
                .body("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .post("/api/v1/me/requests/preview")
                .then()
                .statusCode(200)
                .rootPath("lines.find { it.category == 'chat-conversations' }");
    }

    @Test
    void aRepeatedRequestPlacesOneHold() {
        String key = UUID.randomUUID().toString();
        String body = block(person.subject(), "audit", "");
        String id = officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(HOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(HOLDS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        officer()
                .header("Idempotency-Key", key)
                .body(block(person.subject(), "legal-claim", ""))
                .post(HOLDS)
                .then()
                .statusCode(422);
        officer().body(body).post(HOLDS).then().statusCode(400);
        officer().get(HOLDS + "?subject=" + person.subject()).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"notShownUntil\": \"2027-01-01\"",
                ", \"category\": \"secrets\"",
                ", \"more\": 1",
                ", \"reviewOn\": \"tomorrow\""
            })
    void whatIsNotAHoldIsRefused(String more) {
        create(HOLDS, block(person.subject(), "legal-claim", more)).statusCode(400);
    }

    @Test
    void nobodyAndNothingIsNotHeld() {
        create(HOLDS, block(UUID.randomUUID(), "legal-claim", "")).statusCode(404);
        create(HOLDS, block(person.subject(), "legal-claim", ", \"item\": \"%s\"".formatted(UUID.randomUUID())))
                .statusCode(404);
        create(
                        HOLDS,
                        block(
                                person.subject(),
                                "legal-claim",
                                ", \"category\": \"feedback\", \"item\": \"%s\""
                                        .formatted(person.item("chat-conversations"))))
                .statusCode(400);
        officer()
                .body(REASON)
                .post(HOLDS + "/" + UUID.randomUUID() + "/release")
                .then()
                .statusCode(404);
    }
}
