package fi.vastuugroup.privacy.retention;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a person is kept follows from what is held: what a source takes back has no effect any more. */
@QuarkusTest
class EffectsTakenBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    RetentionRun retention;

    private String person = "";

    @BeforeEach
    void aProspectCollectedInJanuary() {
        Database.empty();
        at(TODAY);
        person = newPerson();
        feed(contactDetails(person, 1, person + "@example.com"));
    }

    private static void at(LocalDate day) {
        MovableClock.set(day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant());
    }

    private static void feed(ObjectNode line) {
        assertThat(send("crm", line).get(0).path("outcome").asText()).isIn("created", "updated", "deleted");
    }

    private ObjectNode letter(long version, String sentAt) {
        return upsert(person, "letter-" + person, version, """
                {"category": "correspondence", "medium": "email", "title": "t",
                 "messages": [{"sentAt": "%s", "author": "subject", "text": "t"}]}""".formatted(sentAt));
    }

    private ObjectNode role(long version, String until) {
        return upsert(person, "role-" + person, version, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"},
                 "from": "2020-01-01", "until": "%s", "serviceHistoryUntil": "%s"}""".formatted(until, until));
    }

    /** The last day on which the contact details are kept. */
    private String keptUntil() {
        return String.valueOf(
                Database.value("select due_on::text from item where source_item_id = ?", "details-" + person));
    }

    @Test
    void aCorrectedContactCountsAsCorrectedAndADeletedOneNotAtAll() {
        String before = keptUntil();
        feed(letter(1, "2026-11-19T10:00:00Z"));
        String contacted = keptUntil();
        feed(letter(2, "2026-03-01T10:00:00Z"));
        String corrected = keptUntil();
        feed(deletion(person, "letter-" + person, 3, "correspondence"));

        assertThat(before).isEqualTo("2028-01-15");
        assertThat(contacted).isEqualTo("2028-11-19");
        assertThat(corrected).isEqualTo("2028-03-01");
        assertThat(keptUntil()).isEqualTo("2028-01-15");
    }

    @Test
    void aCorrectedOrDeletedRoleIsTakenBackToo() {
        feed(role(1, "2150-12-31"));
        String mistaken = keptUntil();
        feed(role(2, "2027-01-31"));
        String corrected = keptUntil();
        feed(deletion(person, "role-" + person, 3, "organisations"));

        assertThat(mistaken).isEqualTo("2150-12-31");
        assertThat(corrected).isEqualTo("2027-01-31");
        assertThat(keptUntil()).isEqualTo("2028-01-15");
    }

    private ObjectNode roleAhead(long version, String from) {
        return upsert(person, "role-" + person, version, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"},
                 "from": "%s"}""".formatted(from));
    }

    @Test
    void aRoleThatHasNotBegunExtendsNothingAndKeepsNothingFromErasure() {
        feed(letter(1, "2026-11-19T10:00:00Z"));
        feed(roleAhead(1, "2190-01-01"));

        assertThat(keptUntil()).isEqualTo("2028-11-19");
        Portal.asCustomer(person, person + "@example.com")
                .contentType("application/json")
                .body("{\"right\": \"erasure\", \"ground\": \"consent-withdrawn\"}")
                .post("/api/v1/me/requests/preview")
                .then()
                .statusCode(200)
                .body("lines.reason.code", not(hasItem("relation-remains")));
        at(LocalDate.of(2028, 11, 20));
        retention.run().await().atMost(Duration.ofMinutes(1));
        assertThat(Database.count("select count(*) from data_subject")).isZero();
    }

    @Test
    void aRoleCountsFromItsDayOnAndIsTakenBackAsAnyOther() {
        feed(roleAhead(1, "2026-11-30"));
        String before = keptUntil();
        at(LocalDate.of(2026, 11, 30));
        retention.run().await().atMost(Duration.ofMinutes(1));
        String begun = keptUntil();
        feed(roleAhead(2, "2027-11-30"));
        String corrected = keptUntil();
        feed(deletion(person, "role-" + person, 3, "organisations"));

        assertThat(before).isEqualTo("2028-01-15");
        assertThat(begun).isEqualTo("null");
        assertThat(corrected).isEqualTo("2028-01-15");
        assertThat(keptUntil()).isEqualTo("2028-01-15");
    }

    @Test
    void whoseRoleBeginsOnTheDayAfterTheLastIsKept() {
        feed(roleAhead(1, "2028-01-16"));

        at(LocalDate.of(2028, 1, 16));
        retention.run().await().atMost(Duration.ofMinutes(1));

        assertThat(keptUntil()).isEqualTo("null");
        assertThat(Database.count("select count(*) from item where source_item_id = ?", "details-" + person))
                .isEqualTo(1);
    }

    /** What retention itself deleted has happened: nothing that follows from it goes early (notice §7). */
    @Test
    void aContactThatRetentionDeletedStillCounts() {
        feed(upsert(person, "chat-" + person, 1, """
                {"category": "chat-conversations", "startedAt": "2026-11-18T10:00:00Z",
                 "endedAt": "2026-11-18T10:05:00Z", "messages": []}"""));
        feed(letter(1, "2026-11-19T10:00:00Z"));

        at(LocalDate.of(2027, 2, 19));
        retention.run().await().atMost(Duration.ofMinutes(1));
        feed(deletion(person, "letter-" + person, 2, "correspondence"));

        assertThat(Database.count("select count(*) from item where source_item_id = ?", "chat-" + person))
                .isZero();
        assertThat(keptUntil()).isEqualTo("2028-11-18");
    }
}
