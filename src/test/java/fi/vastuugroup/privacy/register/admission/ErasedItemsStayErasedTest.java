package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.register.admission.Batch.feedbackAt;
import static fi.vastuugroup.privacy.register.admission.Batch.today;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was erased of who stays comes back in no version, and no list subscribes the person again (invariant 9). */
@QuarkusTest
class ErasedItemsStayErasedTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Inject
    RightsFixture rights;

    @Test
    void anItemErasedAloneNeverReturnsNorDoesWhatWaitedForItAndItsCategoryStaysOpen() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        ObjectNode feedback = batch.feedback(LocalDate.of(2026, 2, 1));
        UUID item = RightsFixture.itemOf(subject, Category.FEEDBACK);
        UUID restriction = rights.block(subject, Block.Kind.RESTRICTION, null, item);
        assertThat(outcomes(send("crm", feedback.deepCopy().put("version", 2)))).containsExactly("parked");
        send("crm", feedbackAt(batch, "2026-02-04T10:00:00Z"));

        rights.erase(
                subject,
                new ErasureOrder(Set.of(Category.FEEDBACK), ItemSelection.of(item), Set.of(restriction), true));
        rights.lift(subject, restriction);

        assertThat(outcomes(send(
                        "crm",
                        feedback,
                        feedback.deepCopy().put("version", 2),
                        feedback.deepCopy().put("version", 9))))
                .containsOnly("blocked-by-tombstone");
        assertEquals(
                1, Database.count("select count(*) from item where subject_id = ? and category = 'feedback'", subject));
        assertEquals(0, Database.count("select count(*) from parked_update where subject_id = ?", subject));
        assertThat(outcomes(send("crm", feedbackAt(batch, "2026-02-05T10:00:00Z"))))
                .containsExactly("created");
    }

    @Test
    void anErasedItemOfWhoStaysIsStoppedInEveryVersion() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        ObjectNode feedback = batch.feedback(LocalDate.of(2026, 2, 1));
        rights.erase(subject, RightsFixture.of(Category.FEEDBACK));
        rights.erase(subject, RightsFixture.of(Category.CONTACT_DETAILS));

        assertThat(outcomes(send(
                        "crm",
                        feedback.put("version", 2),
                        deletion(batch.person(), feedback.get("id").asText(), 3, "feedback"),
                        feedback.deepCopy().put("version", 4),
                        contactDetails(batch.person(), 5, batch.address()))))
                .containsExactly("blocked-by-tombstone", "unchanged", "blocked-by-tombstone", "blocked-by-tombstone");
        MovableClock.set(MovableClock.time());
        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", batch.feedback(LocalDate.of(2026, 3, 1)), batch.feedback(today()))))
                .containsExactly("blocked-by-tombstone", "created");
    }

    @Test
    void noSourceSubscribesAgainToAListWhoseSubscriptionWasErased() {
        Batch batch = Batch.fresh();
        batch.feed();
        send("crm", subscription(batch, "list-", 1, true));
        rights.erase(subjectOf(batch.person()), RightsFixture.of(Category.MAILING_LIST_SUBSCRIPTIONS));

        assertThat(outcomes(send(
                        "crm",
                        subscription(batch, "list-", 2, true),
                        subscription(batch, "other-list-", 1, true),
                        subscription(batch, "third-list-", 1, false))))
                .containsExactly("blocked-by-tombstone", "blocked-by-tombstone", "created");
    }

    @Test
    void noOtherListThatIsOlderComesAfterAnErasureOfAllSubscriptions() {
        MovableClock.set(NOON);
        Batch batch = Batch.fresh();
        batch.feed();
        send("crm", subscription(batch, "list-", 1, true));
        rights.erase(subjectOf(batch.person()), RightsFixture.of(Category.MAILING_LIST_SUBSCRIPTIONS));
        MovableClock.forward(Duration.ofDays(2));

        assertThat(outcomes(send(
                        "crm",
                        toEvents(batch, "older-", true, "2026-11-28T10:00:00Z"),
                        toEvents(batch, "refused-", false, "2026-11-28T10:00:00Z"),
                        toEvents(batch, "ahead-", true, "2026-12-04T10:00:00Z"),
                        toEvents(batch, "later-", true, "2026-12-03T10:00:00Z"))))
                .containsExactly("blocked-by-tombstone", "created", "blocked-by-tombstone", "created");
    }

    private static ObjectNode subscription(Batch batch, String id, long version, boolean subscribed) {
        return upsert(batch.person(), id + batch.person(), version, """
                {"category": "mailing-list-subscriptions", "list": "newsletter", "subscribed": %s,
                "changedAt": "2026-10-0%sT10:00:00Z"}""".formatted(subscribed, version));
    }

    private static ObjectNode toEvents(Batch batch, String id, boolean subscribed, String at) {
        return upsert(batch.person(), id + batch.person(), 1, """
                {"category": "mailing-list-subscriptions", "list": "events", "subscribed": %s,
                "changedAt": "%s"}""".formatted(subscribed, at));
    }
}
