package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.chat;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.register.item.Block.Kind;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits until a restriction or a hold ends is stored, and so its subject sees it (Art. 15). */
@QuarkusTest
class WaitingUpdatesTest {

    private static final String DATA = "/api/v1/me/data";
    private static final String LOOK = "?purpose=handle-request";

    @Inject
    RightsFixture rights;

    @Test
    void theSubjectSeesWhatWaitsAndStaffAsMuchAsTheyMay() {
        Person person = Person.known();
        UUID restriction = rights.block(person.subject(), Kind.RESTRICTION, null, null);
        assertThat(RightsFixture.outcomes(send(
                        "crm",
                        chat(person.id(), 2, "uusi"),
                        feedback(person, "1"),
                        feedback(person, "2").put("withheld", "others-personal-data"))))
                .containsOnly("parked");

        person.login()
                .get(DATA)
                .then()
                .statusCode(200)
                .body("items.find { it.category == 'chat-conversations' }.count", equalTo(1))
                .body("items.find { it.category == 'chat-conversations' }.waiting", equalTo(1))
                .body("items.find { it.category == 'feedback' }.count", equalTo(0))
                .body("items.find { it.category == 'feedback' }.waiting", equalTo(2))
                .body("items.find { it.category == 'feedback' }.sources", hasItem("crm"))
                .body("items.find { it.category == 'logins' }.waiting", equalTo(0));
        person.login()
                .get(DATA + "/chat-conversations/" + person.item("chat-conversations"))
                .then()
                .statusCode(200)
                .body("content.messages[0].text", equalTo("hei"))
                .body("waiting.source", equalTo("crm"))
                .body("waiting.deletion", equalTo(false))
                .body("waiting.receivedAt", notNullValue())
                .body("waiting.content.messages[0].text", equalTo("uusi"));
        person.login()
                .get(DATA + "/feedback/waiting")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].item", nullValue())
                .body("items[0].content", nullValue())
                .body("items[0].withheld.reason", equalTo("others-personal-data"))
                .body("items[1].content.rating", equalTo(5));
        String next = person.login().get(DATA + "/feedback/waiting?limit=1").path("nextCursor");
        person.login()
                .get(DATA + "/feedback/waiting?limit=1&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        Person.known()
                .login()
                .get(DATA + "/feedback/waiting")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        String staffPath = SUBJECTS + person.subject() + "/data/chat-conversations/waiting" + LOOK;
        officer().get(staffPath).then().statusCode(200).body("items.content.messages[0].text", contains("uusi"));
        service().get(staffPath).then().statusCode(200).body("items", hasSize(0));
        person.login()
                .get("/api/v1/me/access-log")
                .then()
                .body("items.operation", hasItem("listSubjectWaitingUpdates"));

        rights.lift(person.subject(), restriction);

        person.login()
                .get(DATA)
                .then()
                .body("items.find { it.category == 'feedback' }.count", equalTo(2))
                .body("items.waiting.sum()", equalTo(0));
    }

    @Test
    void anAccessCountsWhatWaits() {
        Person person = Person.known();
        rights.block(person.subject(), Kind.RESTRICTION, null, null);
        send("crm", chat(person.id(), 2, "uusi"), feedback(person, "1"));

        person.login()
                .contentType("application/json")
                .header("Idempotency-Key", "access-" + person.id())
                .body("{\"right\": \"access\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body("lines.find { it.category == 'chat-conversations' }.items", equalTo(1))
                .body("lines.find { it.category == 'chat-conversations' }.waiting", equalTo(1))
                .body("lines.find { it.category == 'feedback' }.items", equalTo(0))
                .body("lines.find { it.category == 'feedback' }.waiting", equalTo(1))
                .body("lines.find { it.category == 'contact-details' }.waiting", nullValue());
    }

    @Test
    void aDeletionThatWaitsDoesNotTellOfAHoldThatIsKeptSecret() {
        Person person = Person.known();
        UUID hold = rights.block(person.subject(), Kind.HOLD, null, null);
        assertThat(RightsFixture.outcomes(
                        send("crm", deletion(person.id(), "chat-" + person.id(), 2, "chat-conversations"))))
                .containsExactly("parked");

        person.login().get(DATA + "/chat-conversations/waiting").then().body("items.deletion", contains(true));
        Database.execute("update item_block set not_shown_until = date '2099-01-01' where id = ?", hold);

        person.login().get(DATA + "/chat-conversations/waiting").then().body("items", hasSize(0));
        person.login().get(DATA).then().body("items.waiting.sum()", equalTo(0));
        person.login()
                .get(DATA + "/chat-conversations/" + person.item("chat-conversations"))
                .then()
                .body("waiting", nullValue());
        officer()
                .get(SUBJECTS + person.subject() + "/data/chat-conversations/waiting" + LOOK)
                .then()
                .body("items.deletion", contains(true));
    }

    private static ObjectNode feedback(Person person, String n) {
        return upsert(person.id(), "feedback-" + n + "-" + person.id(), 1, """
                {"category": "feedback", "about": "support", "rating": 5, "givenAt": "2026-10-01T10:00:00Z"}""");
    }
}
