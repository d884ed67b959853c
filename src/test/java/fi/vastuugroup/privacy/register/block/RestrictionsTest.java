package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.chat;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The subject is told before a restriction is lifted (Art. 18(3)). */
@QuarkusTest
class RestrictionsTest {

    private static final String CHATS = "/api/v1/me/data/chat-conversations";
    private static final String REASON = "{\"reason\": \"Tieto on tarkistettu\"}";

    @Inject
    DueLiftings liftings;

    @Inject
    MailDelivery mails;

    private Person person;

    @BeforeEach
    void noon() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        person = Person.known();
    }

    private void liftDue() {
        liftings.liftDue().await().atMost(Duration.ofSeconds(30));
    }

    private static String restrict(UUID subject) {
        return create(RESTRICTIONS, block(subject, "accuracy-contested", ""))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static long mails(UUID subject) {
        return Database.count(
                "select count(*) from mail where subject_id = ? and template = 'restriction-lifting'", subject);
    }

    @Test
    void theMailGoesBeforeAndWhatWaitedIsAppliedAfter() {
        String id = restrict(person.subject());
        assertThat(send("crm", chat(person.id(), 2, "myöhemmin"))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("parked");

        officer()
                .body(REASON)
                .post(RESTRICTIONS + "/" + id + "/lift")
                .then()
                .statusCode(200)
                .body("lift.liftOn", equalTo("2026-11-29"))
                .body("lift.noticeBy", equalTo("email"))
                .body("lift.noticeSentAt", nullValue())
                .body("lift.reason", equalTo("Tieto on tarkistettu"))
                .body("liftedAt", nullValue());
        assertThat(Database.value(
                        "select recipient from mail where subject_id = ? and template = 'restriction-lifting'",
                        person.subject()))
                .isEqualTo(person.email());
        officer().body(REASON).post(RESTRICTIONS + "/" + id + "/lift").then().statusCode(409);
        deliver();
        only(person.subject()).body("items[0].lift.noticeSentAt", notNullValue());

        MovableClock.set(Instant.parse("2026-11-28T21:59:59Z"));
        liftDue();
        person.login().get(CHATS).then().body("items[0].content.messages[0].text", equalTo("hei"));

        MovableClock.set(Instant.parse("2026-11-28T22:00:00Z"));
        liftDue();
        liftDue();

        officer()
                .get(RESTRICTIONS + "?ended=true&subject=" + person.subject())
                .then()
                .body("items.id", contains(id));
        assertThat(mails(person.subject())).isEqualTo(1);
        assertThat(Database.count(
                        "select count(*) from audit_event where subject_id = ? and action = 'restriction-lifted' and actor_kind = 'scheduler'",
                        person.subject()))
                .isEqualTo(1);
        person.login()
                .get(CHATS)
                .then()
                .body("items[0].blocks", hasSize(0))
                .body("items[0].content.messages[0].text", equalTo("myöhemmin"));
    }

    @Test
    void whoHasNoAddressGetsALetterAndThePeriodCountsFromIt() {
        String id = newPerson();
        send("crm", upsert(id, "details-" + id, 1, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö"}"""));
        UUID subject = StaffFixture.subjectOf(id);
        String restriction = restrict(subject);

        officer()
                .body(REASON)
                .post(RESTRICTIONS + "/" + restriction + "/lift")
                .then()
                .statusCode(200)
                .body("lift.noticeBy", equalTo("post"))
                .body("lift.noticeSentAt", nullValue());
        assertThat(mails(subject)).isZero();
        MovableClock.set(Instant.parse("2026-12-20T10:00:00Z"));
        liftDue();
        officer().get(RESTRICTIONS + "?subject=" + subject).then().body("items", hasSize(1));

        officer()
                .post(RESTRICTIONS + "/" + restriction + "/lift-notice-sent")
                .then()
                .statusCode(200)
                .body("lift.liftOn", equalTo("2026-12-27"));
        officer()
                .post(RESTRICTIONS + "/" + restriction + "/lift-notice-sent")
                .then()
                .statusCode(409);
        MovableClock.set(Instant.parse("2026-12-27T10:00:00Z"));
        liftDue();
        officer().get(RESTRICTIONS + "?subject=" + subject).then().body("items", hasSize(0));
    }

    @Test
    void aMailThatIsGivenUpBecomesALetter() {
        String id = restrict(person.subject());
        lift(id);
        Database.execute("update mail set attempts = 12 where subject_id = ?", person.subject());

        mails.deliverPending().await().atMost(Duration.ofSeconds(30));

        only(person.subject())
                .body("items[0].lift.noticeBy", equalTo("post"))
                .body("items[0].lift.noticeSentAt", nullValue());
        assertThat(Database.count(
                        "select count(*) from audit_event where subject_id = ? and action = 'restriction-lifting-notice-failed'",
                        person.subject()))
                .isEqualTo(1);
        MovableClock.set(Instant.parse("2026-12-20T10:00:00Z"));
        liftDue();
        only(person.subject());

        officer()
                .post(RESTRICTIONS + "/" + id + "/lift-notice-sent")
                .then()
                .statusCode(200)
                .body("lift.liftOn", equalTo("2026-12-27"));
    }

    @Test
    void nothingIsLiftedOnTheDayOnWhichALateMailGoes() {
        lift(restrict(person.subject()));
        MovableClock.set(Instant.parse("2026-11-29T10:00:00Z"));
        liftDue();
        only(person.subject());

        deliver();
        liftDue();
        only(person.subject()).body("items[0].lift.liftOn", equalTo("2026-11-30"));

        MovableClock.set(Instant.parse("2026-11-30T10:00:00Z"));
        liftDue();
        officer().get(RESTRICTIONS + "?subject=" + person.subject()).then().body("items", hasSize(0));
    }

    private static void lift(String restriction) {
        officer()
                .body(REASON)
                .post(RESTRICTIONS + "/" + restriction + "/lift")
                .then()
                .statusCode(200);
    }

    private void deliver() {
        try (LocalMailbox mailbox = Portal.mailbox()) {
            mails.deliverPending().await().atMost(Duration.ofSeconds(30));
            assertThat(mailbox.received()).extracting(LocalMailbox.Received::to).contains(person.email());
        }
    }

    private static ValidatableResponse only(UUID subject) {
        return officer().get(RESTRICTIONS + "?subject=" + subject).then().body("items", hasSize(1));
    }

    @Test
    void aLetterIsConfirmedOnlyWhereOneIsAwaited() {
        String id = restrict(person.subject());

        officer().post(RESTRICTIONS + "/" + id + "/lift-notice-sent").then().statusCode(409);
        officer()
                .body(REASON)
                .post(RESTRICTIONS + "/" + UUID.randomUUID() + "/lift")
                .then()
                .statusCode(404);
        officer().body("{}").post(RESTRICTIONS + "/" + id + "/lift").then().statusCode(400);
    }

    @Test
    void aHoldIsNoRestriction() {
        String hold = create(StaffFixture.HOLDS, block(person.subject(), "audit", ""))
                .statusCode(201)
                .extract()
                .path("id");

        officer().body(REASON).post(RESTRICTIONS + "/" + hold + "/lift").then().statusCode(404);
    }
}
