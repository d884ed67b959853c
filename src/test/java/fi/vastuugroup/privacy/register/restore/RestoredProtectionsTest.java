package fi.vastuugroup.privacy.register.restore;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.chat;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.journal.RestoreFixture;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.register.journalling.WaitingSubjects;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff and the person did since the backup to protect the person is in force again after a restore. */
@QuarkusTest
class RestoredProtectionsTest {

    private static final String CHATS = "/api/v1/me/data/chat-conversations";
    private static final String DETAILS = "/api/v1/me/data/contact-details";
    private static final String REASON = "{\"reason\": \"Kirje 18\"}";

    @Inject
    RestoreFixture disaster;

    @Inject
    WaitingSubjects waiting;

    @Inject
    RightsFixture rights;

    private Person one = new Person("", "", new UUID(0, 0));
    private Person other = one;

    @BeforeEach
    void twoPeople() {
        nothingJournalled();
        one = Person.known();
        other = Person.known();
    }

    @AfterEach
    void nothingJournalled() {
        JournalDirectory.empty();
        Database.execute("delete from journal_waiting");
    }

    @Test
    void aRestrictionIsThereAndNobodyMayPhone() {
        disaster.backup();
        String id = place(RESTRICTIONS, "accuracy-contested", "");
        disaster.restore();
        assertDecision("no-prohibition-recorded", "email", one.email(), "phone");

        disaster.replay();

        assertDecision("prohibited", "email", one.email(), "phone");
        officer().get(RESTRICTIONS + "?subject=" + one.subject()).then().body("items.id", contains(id));
        one.login().get(DETAILS).then().body("items[0].blocks[0].kind", equalTo("restriction"));
        assertThat(send("crm", contactDetails(one.id(), 2, one.email()))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("parked");
        assertReplayChangesNothing();
    }

    @Test
    void aRestrictionThatThePersonAskedForStaysThoughTheRequestIsLost() {
        disaster.backup();
        one.login()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\","
                        + " \"scope\": {\"categories\": [\"contact-details\"]}}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);
        disaster.restore();

        disaster.replay();

        assertDecision("prohibited", "email", one.email(), "phone");
        one.login().get(DETAILS).then().body("items[0].blocks.kind", contains("restriction"));
        assertReplayChangesNothing();
    }

    @Test
    void whatWasLiftedOrReleasedIsSo() {
        String hold = place(HOLDS, "legal-claim", "");
        String restriction = place(RESTRICTIONS, "accuracy-contested", "");
        disaster.backup();
        officer().body(REASON).post(HOLDS + "/" + hold + "/release").then().statusCode(200);
        rights.lift(one.subject(), UUID.fromString(restriction));
        disaster.restore();
        assertDecision("prohibited", "email", one.email(), "phone");

        disaster.replay();

        assertDecision("no-prohibition-recorded", "email", one.email(), "phone");
        officer().get(HOLDS + "?subject=" + one.subject()).then().body("items", hasSize(0));
        officer().get(HOLDS + "?released=true&subject=" + one.subject()).then().body("items.id", contains(hold));
        assertReplayChangesNothing();
    }

    @Test
    void aHoldOnAnItemKeepsItAndStaffIsAskedToLookAgain() {
        disaster.backup();
        String id = place(HOLDS, "legal-claim", ", \"item\": \"%s\"".formatted(one.item("chat-conversations")));
        String ended = place(HOLDS, "audit", "");
        officer().body(REASON).post(HOLDS + "/" + ended + "/release").then().statusCode(200);
        disaster.restore();

        disaster.replay();

        officer()
                .get(HOLDS + "?subject=" + one.subject())
                .then()
                .body("items.id", contains(id))
                .body("items[0].item", equalTo(one.item("chat-conversations").toString()))
                .body("items[0].reason", nullValue())
                .body("items[0].reviewOn", notNullValue());
        assertThat(rights.erase(one.subject()).subjectRemoved()).isFalse();
        officer()
                .get(SUBJECTS + one.subject() + "/data/chat-conversations?purpose=data-quality")
                .then()
                .body("items", hasSize(1));
        assertReplayChangesNothing();
    }

    @Test
    void aLoginThatWasTakenSeesNothing() {
        var login = Portal.asCustomer("wrong-" + one.id(), one.email());
        login.get("/api/v1/me").then().body("linked", equalTo(true));
        disaster.backup();
        unlink();
        disaster.restore();

        disaster.replay();

        Portal.asCustomer("wrong-" + one.id(), one.email())
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(false));
        assertReplayChangesNothing();
    }

    @Test
    void aLoginThatTheBackupDoesNotKnowIsNotLinkedAnewAndOneGivenBackIs() {
        disaster.backup();
        String wrong = "wrong-" + one.id();
        Portal.asCustomer(wrong, one.email()).get("/api/v1/me").then().body("linked", equalTo(true));
        unlink();
        one = other;
        String back = "back-" + one.id();
        Portal.asCustomer(back, one.email()).get("/api/v1/me").then().body("linked", equalTo(true));
        unlink();
        create(
                        SUBJECTS + one.subject() + "/login-links",
                        "{\"issuer\": \"%s\", \"sub\": \"%s\", \"reason\": \"Passi nähty\"}".formatted(issuer(), back))
                .statusCode(201);
        String taken = emailOf(wrong);
        disaster.restore();

        disaster.replay();

        Portal.asCustomer(wrong, taken).get("/api/v1/me").then().body("linked", equalTo(false));
        Portal.asCustomer(back, one.email()).get("/api/v1/me").then().body("linked", equalTo(true));
        assertReplayChangesNothing();
    }

    private static String emailOf(String login) {
        return login.substring("wrong-".length()) + "@example.fi";
    }

    @Test
    void whoWasSeparatedIsTwoPeople() {
        create(
                        SUBJECTS + one.subject() + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other.subject()))
                .statusCode(201);
        disaster.backup();
        create(
                        SUBJECTS + one.subject() + "/separations",
                        "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}"
                                .formatted(other.id()))
                .statusCode(201);
        disaster.restore();
        one.login().get(DETAILS).then().body("items", hasSize(2));

        disaster.replay();

        one.login().get(DETAILS).then().body("items", hasSize(1)).body("items[0].content.email", equalTo(one.email()));
        other.login()
                .get(DETAILS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].content.email", equalTo(other.email()));
        assertReplayChangesNothing();
    }

    @Test
    void whatWasWithheldIsWithheldAndWhatWasShownAfterwardsIsShown() {
        withhold(other, "trade-secret");
        disaster.backup();
        withhold(one, "others-personal-data");
        MovableClock.forward(Duration.ofMinutes(1));
        withhold(other, null);
        disaster.restore();

        disaster.replay();

        one.login()
                .get(CHATS)
                .then()
                .body("items[0].content", nullValue())
                .body("items[0].withheld.reason", equalTo("others-personal-data"));
        other.login().get(CHATS).then().body("items[0].content", notNullValue());
        assertReplayChangesNothing();
    }

    @Test
    void aLaterDecisionThatTheDatabaseHasStays() {
        disaster.backup();
        withhold(one, "trade-secret");
        disaster.write();
        MovableClock.forward(Duration.ofMinutes(1));
        withhold(one, null);

        disaster.replay();

        one.login().get(CHATS).then().body("items[0].content", notNullValue());
        disaster.restore();
    }

    @Test
    void whomTheBackupDoesNotKnowIsProtectedWhenTheSourceFeedsThemAgain() {
        disaster.backup();
        Person late = Person.known();
        one = late;
        withhold(late, "trade-secret");
        String restriction = place(RESTRICTIONS, "accuracy-contested", ", \"category\": \"contact-details\"");
        disaster.restore();
        disaster.replay();
        carryOut();
        disaster.replay();
        assertThat(Database.count(
                        "select count(*) from journal_waiting where content ->> 'subject' = ?",
                        late.subject().toString()))
                .isEqualTo(2);

        send("crm", contactDetails(late.id(), 1, late.email()), chat(late.id(), 1, "hei"));
        assertDecision("no-prohibition-recorded", "email", late.email(), "phone");
        carryOut();

        assertDecision("prohibited", "email", late.email(), "phone");
        late.login().get(CHATS).then().body("items[0].content", nullValue());
        officer().get(RESTRICTIONS + "?subject=" + subjectOf(late)).then().body("items.id", contains(restriction));
        assertThat(Database.count("select count(*) from journal_waiting")).isZero();
        assertReplayChangesNothing();
    }

    @Test
    void theJournalHasNothingInPlain() {
        disaster.backup();
        String sub = "wrong-" + one.id();
        Portal.asCustomer(sub, one.email()).get("/api/v1/me").then().statusCode(200);
        unlink();
        withhold(one, "trade-secret");
        place(RESTRICTIONS, "accuracy-contested", "");
        place(HOLDS, "legal-claim", ", \"item\": \"%s\"".formatted(one.item("chat-conversations")));
        disaster.restore();

        assertThat(JournalDirectory.text())
                .contains("\"login\"", "\"withholding\"", "\"block\"")
                .doesNotContain(one.email(), one.id(), sub, "Kirje", "Naapurin", "@");
    }

    private String place(String path, String ground, String more) {
        return create(path, block(one.subject(), ground, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void unlink() {
        String link = String.valueOf(
                Database.value("select id::text from subject_login where subject_id = ?", one.subject()));
        officer()
                .delete(SUBJECTS + one.subject() + "/login-links/" + link + "?reason=wrong-person")
                .then()
                .statusCode(204);
    }

    private static void withhold(Person person, @Nullable String reason) {
        String decision = reason == null ? "" : "\"reason\": \"" + reason + "\", ";
        officer()
                .body("{" + decision + "\"text\": \"Naapurin nimi\"}")
                .put(SUBJECTS + person.subject() + "/data/chat-conversations/" + person.item("chat-conversations")
                        + "/withholding")
                .then()
                .statusCode(200);
    }

    private static UUID subjectOf(Person person) {
        return StaffFixture.subjectOf(person.id());
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.customers.auth-server-url", String.class);
    }

    private void carryOut() {
        waiting.carryOut().await().indefinitely();
    }

    private void assertReplayChangesNothing() {
        List<?> once = everything();
        disaster.replay();
        assertThat(everything()).isEqualTo(once);
    }

    private static List<?> everything() {
        return Database.query("""
                select 'item', to_jsonb(i)::text from item i union all
                select 'block', to_jsonb(b)::text from item_block b union all
                select 'source', to_jsonb(s)::text from subject_source s union all
                select 'login', to_jsonb(l)::text from subject_login l union all
                select 'barred', to_jsonb(b)::text from subject_login_barred b union all
                select 'outbox', to_jsonb(o)::text from outbox o order by 1, 2""");
    }
}
