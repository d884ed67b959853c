package fi.vastuugroup.privacy.retention;

import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who returned after an erasure stays returned when retention deletes what told of it: it has happened. */
@QuarkusTest
class ReturnsAndRetentionTest {

    @Inject
    RightsFixture rights;

    @Inject
    RetentionRun retention;

    private final String person = newPerson();
    private final String address = person + "@example.com";

    @BeforeEach
    void aPersonWhoWasErasedAndReturnedByAChat() {
        MovableClock.set(Instant.parse("2026-12-01T12:00:00Z"));
        assertThat(outcomes(send("crm", contactDetails(person, 1, address), role("old-role-", "2020-01-01"))))
                .containsOnly("created");
        assertThat(rights.erase(subjectOf(person)).subjectRemoved()).isTrue();
        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", chat(), contactDetails(person, 2, address))))
                .containsOnly("created");
    }

    private ObjectNode chat() {
        return upsert(person, "chat-" + person, 1, """
                {"category": "chat-conversations", "startedAt": "2026-12-03T10:00:00Z",
                "endedAt": "2026-12-03T10:10:00Z",
                "messages": [{"author": "subject", "sentAt": "2026-12-03T10:00:00Z", "text": "hei"}]}""");
    }

    private ObjectNode role(String id, String from) {
        return upsert(person, id + person, 1, """
                {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                "from": "%s"}""".formatted(from));
    }

    private void theChatIsDeletedWhenDue() {
        MovableClock.set(Instant.parse("2027-04-10T10:00:00Z"));
        retention.run().await().atMost(Duration.ofMinutes(1));
        assertThat(Database.count(
                        "select count(*) from item where subject_id = ? and category = 'chat-conversations'",
                        subjectOf(person)))
                .isZero();
    }

    @Test
    void theirOwnAddressComesInByALaterVersion() {
        theChatIsDeletedWhenDue();

        assertThat(outcomes(send("crm", contactDetails(person, 3, "new-" + address))))
                .containsExactly("updated");
        assertThat(outcomes(send("crm", contactDetails(person, 4, address)))).containsExactly("updated");
    }

    @Test
    void theDeletionOfARoleDoesNotCloseThem() {
        assertThat(outcomes(send("crm", role("new-role-", "2026-12-02")))).containsExactly("created");
        theChatIsDeletedWhenDue();

        assertThat(outcomes(send("crm", deletion(person, "new-role-" + person, 2, "organisations"))))
                .containsExactly("deleted");

        assertThat(outcomes(send("crm", role("next-role-", "2021-01-01")))).containsExactly("created");
    }
}
