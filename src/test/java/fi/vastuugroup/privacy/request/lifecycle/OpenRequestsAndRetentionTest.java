package fi.vastuugroup.privacy.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Retention leaves the items of an open request, and only those; the requests themselves expire after their period. */
@QuarkusTest
class OpenRequestsAndRetentionTest {

    @Inject
    RetentionRun retention;

    private void runAt(String instant) {
        MovableClock.set(Instant.parse(instant));
        retention.run().await().indefinitely();
    }

    private static long held(UUID subject, String category) {
        return Database.count("select count(*) from item where subject_id = ? and category = ?", subject, category);
    }

    @Test
    void whatAnOpenRequestIsAboutOutlivesItsDateUntilTheRequestIsClosed() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        PersonFixture someone =
                PersonFixture.contactPerson().withChat().withPageView().fed();
        UUID subject = someone.subject();
        UUID id = UUID.fromString(someone.file("""
                {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["chat-conversations"]}}""").path("id"));

        runAt("2029-01-01T10:00:00Z");
        assertThat(held(subject, "chat-conversations")).isEqualTo(1);
        assertThat(held(subject, "page-views")).isZero();

        CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}")
                .then()
                .statusCode(200);
        runAt("2029-01-01T11:00:00Z");
        assertThat(held(subject, "chat-conversations")).isZero();
    }

    @Test
    void aClosedRequestGoesThreeYearsAfterItsClosingAndAnOpenOneStays() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        UUID closed = UUID.fromString(PersonFixture.contactPerson()
                .fed()
                .file("{\"right\": \"erasure\", \"ground\": \"consent-withdrawn\"}")
                .path("id"));
        UUID open = UUID.fromString(PersonFixture.contactPerson()
                .fed()
                .file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id"));

        runAt("2029-11-22T10:00:00Z");
        assertThat(Database.count("select count(*) from request where id = ?", closed))
                .isEqualTo(1);
        runAt("2029-11-23T10:00:00Z");
        assertThat(Database.count("select count(*) from request where id = ?", closed))
                .isZero();
        assertThat(Database.count("select count(*) from request where id = ?", open))
                .isEqualTo(1);
    }

    @Test
    void whatAGrantedObjectionIsAboutIsUsedForNothingAndGoesWhenItIsDue() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        UUID subject = someone.subject();
        UUID id = UUID.fromString(someone.file("""
                {"right": "objection", "ground": "legitimate-interest", "scope": {"categories": ["chat-conversations"]}}""").path("id"));

        runAt("2027-02-02T10:00:00Z");
        assertThat(held(subject, "chat-conversations"))
                .as("while it is weighed")
                .isEqualTo(1);
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        assertThat(Database.count(
                        "select count(*) from item_block where subject_id = ? and kind = 'restriction' and lifted_at is null",
                        subject))
                .isEqualTo(1);

        runAt("2027-02-02T11:00:00Z");
        assertThat(held(subject, "chat-conversations"))
                .as("after it was granted")
                .isZero();
    }
}
