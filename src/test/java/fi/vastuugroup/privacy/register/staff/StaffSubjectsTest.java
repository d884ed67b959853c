package fi.vastuugroup.privacy.register.staff;

import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.chat;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff sees of a person, and that the person sees that they did. */
@QuarkusTest
class StaffSubjectsTest {

    private static final String PURPOSE = "?purpose=handle-request";

    private Person person;

    @BeforeEach
    void somebody() {
        person = Person.known();
    }

    private static String data(Person person, String category) {
        return SUBJECTS + person.subject() + "/data/" + category;
    }

    @Test
    void aSubjectIsShownWithoutContentsAndTheLookIsLogged() {
        person.login().get("/api/v1/me").then().statusCode(200);

        service()
                .get(SUBJECTS + person.subject() + PURPOSE)
                .then()
                .statusCode(200)
                .body("id", equalTo(person.subject().toString()))
                .body("restricted", equalTo(false))
                .body("categories", hasSize(18))
                .body("categories.find { it.category == 'chat-conversations' }.count", equalTo(1))
                .body("sources[0].source", equalTo("crm"))
                .body("sources[0].personId", equalTo(person.id()))
                .body("logins[0].sub", equalTo("login-" + person.id()))
                .body("logins[0].madeByStaff", equalTo(false))
                .body("blocks", hasSize(0))
                .body("relation.remains", equalTo(false))
                .body("joined", hasSize(0));

        person.login()
                .get("/api/v1/me/access-log")
                .then()
                .body("items.operation", contains("getSubject"))
                .body("items.purpose", contains("handle-request"))
                .body("items.viewer", contains("customer-service"));
    }

    @Test
    void eachPageOfItemsIsALook() {
        officer()
                .get(data(person, "chat-conversations") + PURPOSE)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content.messages[0].text", equalTo("hei"));

        person.login()
                .get("/api/v1/me/access-log")
                .then()
                .body("items.operation", contains("listSubjectItems"))
                .body("items.viewer", contains("data-protection-officer"))
                .body("items.unit", contains("Tietosuoja"));
    }

    @Test
    void whatIsRestrictedHasContentForTheOfficerOnly() {
        create(RESTRICTIONS, block(person.subject(), "accuracy-contested", ", \"category\": \"chat-conversations\""))
                .statusCode(201);

        service()
                .get(data(person, "chat-conversations") + PURPOSE)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content", nullValue())
                .body("items[0].blocks[0].kind", equalTo("restriction"));
        officer().get(data(person, "chat-conversations") + PURPOSE).then().body("items[0].content", notNullValue());
        service()
                .get(data(person, "contact-details") + PURPOSE)
                .then()
                .body("items[0].content.email", equalTo(person.email()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"category\": \"contact-details\"", ", \"category\": \"organisations\""})
    void ofWhoIsRestrictedCustomerServiceSeesOnlyThat(String covers) {
        create(RESTRICTIONS, block(person.subject(), "accuracy-contested", covers))
                .statusCode(201);
        send("crm", chat(person.id(), 2, "hei taas"));
        String subject = SUBJECTS + person.subject() + PURPOSE;

        service()
                .get(subject)
                .then()
                .statusCode(200)
                .body("id", equalTo(person.subject().toString()))
                .body("restricted", equalTo(true))
                .body("categories", hasSize(0))
                .body("sources", hasSize(0))
                .body("logins", hasSize(0))
                .body("blocks", hasSize(0))
                .body("relation", nullValue())
                .body("joined", hasSize(0));
        service()
                .get(data(person, "chat-conversations") + PURPOSE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        service()
                .get(data(person, "chat-conversations") + "/waiting" + PURPOSE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        officer()
                .get(subject)
                .then()
                .body("categories", hasSize(18))
                .body("sources[0].personId", equalTo(person.id()))
                .body("blocks", hasSize(1))
                .body("relation.remains", equalTo(false));
        officer().get(data(person, "chat-conversations") + PURPOSE).then().body("items", hasSize(1));
        person.login().get("/api/v1/me/access-log").then().body("items", hasSize(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority-order", "legal-claim"})
    void whyAHoldKeepsSomethingIsForTheOfficer(String ground) {
        String until = Helsinki.dateOf(MovableClock.time()).plusMonths(6).toString();
        String day = ground.equals("authority-order") ? ", \"notShownUntil\": \"%s\"".formatted(until) : "";
        create(HOLDS, block(person.subject(), ground, ", \"reviewOn\": \"2098-01-01\"" + day))
                .statusCode(201);
        String subject = SUBJECTS + person.subject() + PURPOSE;
        String chats = data(person, "chat-conversations") + PURPOSE;

        service()
                .get(subject)
                .then()
                .statusCode(200)
                .body("blocks", hasSize(1))
                .body("blocks[0].kind", equalTo("hold"))
                .body("blocks[0].ground", equalTo("hold"))
                .body("blocks[0].reason", nullValue())
                .body("blocks[0].reviewOn", nullValue())
                .body("blocks[0].notShownUntil", nullValue());
        service()
                .get(chats)
                .then()
                .statusCode(200)
                .body("items[0].content", notNullValue())
                .body("items[0].blocks.ground", contains("hold"));

        officer()
                .get(subject)
                .then()
                .body("blocks[0].ground", equalTo(ground))
                .body("blocks[0].reason", equalTo("Kirje 17"))
                .body("blocks[0].notShownUntil", equalTo(day.isEmpty() ? null : until));
        officer().get(chats).then().body("items[0].blocks.ground", contains(ground));
    }

    @Test
    void staffDecidesWhatTheSubjectSeesAndNoLaterLineChangesIt() {
        String item = data(person, "chat-conversations") + "/" + person.item("chat-conversations") + "/withholding";

        officer()
                .body("{\"reason\": \"others-personal-data\", \"text\": \"Naapurin nimi\"}")
                .put(item)
                .then()
                .statusCode(200)
                .body("id", equalTo(person.item("chat-conversations").toString()))
                .body("category", equalTo("chat-conversations"))
                .body("reason", equalTo("others-personal-data"))
                .body("text", equalTo("Naapurin nimi"))
                .body("content", nullValue());
        send("crm", chat(person.id(), 2, "moi"));
        person.login()
                .get("/api/v1/me/data/chat-conversations")
                .then()
                .body("items[0].content", nullValue())
                .body("items[0].title", equalTo("Item that is not shown"))
                .body("items[0].withheld.reason", equalTo("others-personal-data"));
        service()
                .get(data(person, "chat-conversations") + PURPOSE)
                .then()
                .body("items[0].content.messages[0].text", equalTo("moi"));

        officer()
                .body("{\"text\": \"Ei ole muiden tietoja\"}")
                .put(item)
                .then()
                .statusCode(200)
                .body("reason", nullValue());
        person.login()
                .get("/api/v1/me/data/chat-conversations")
                .then()
                .body("items[0].content.messages[0].text", equalTo("moi"));
    }

    @Test
    void anItemIsWithheldUnderItsOwnCategoryAndForAReasonOfTheNoticeOnly() {
        UUID chat = person.item("chat-conversations");
        String body = "{\"reason\": \"trade-secret\", \"text\": \"x\"}";

        officer()
                .body(body)
                .put(data(person, "feedback") + "/" + chat + "/withholding")
                .then()
                .statusCode(404);
        officer()
                .body(body.replace("trade-secret", "in-review"))
                .put(data(person, "chat-conversations") + "/" + chat + "/withholding")
                .then()
                .statusCode(400);
        service()
                .body(body)
                .put(data(person, "chat-conversations") + "/" + chat + "/withholding")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsNotInTheRegisterIsNotFoundAndNotLogged() {
        Person nobody = new Person("x", "x@example.fi", UUID.randomUUID());

        for (String path : List.of(SUBJECTS + nobody.subject() + PURPOSE, data(nobody, "feedback") + PURPOSE)) {
            officer().get(path).then().statusCode(404);
            service().get(path).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?purpose=", "?purpose=curiosity"})
    void withoutAPurposeNothingIsShownOrLogged(String query) {
        officer().get(SUBJECTS + person.subject() + query).then().statusCode(400);
        officer().get(data(person, "feedback") + query).then().statusCode(400);

        person.login().get("/api/v1/me/access-log").then().body("items", hasSize(0));
    }
}
