package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.itemOf;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.Block.Kind;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waited while a block stood is applied when it is lifted, by the decisions of any batch. */
@QuarkusTest
class LiftingTest {

    @Inject
    RightsFixture rights;

    @Test
    void parkedUpdatesAreAppliedWithAllThatFollows() {
        String person = newPerson();
        UUID subject = person(person);
        UUID restriction = rights.block(subject, Kind.RESTRICTION, null, null);
        assertThat(outcomes(send("crm", contactDetails(person, 2, "new-" + address(person)), feedback(person, 1))))
                .containsOnly("parked");
        assertDecision("prohibited", "email", address(person), "post");

        rights.lift(subject, restriction);

        assertEquals(
                "new-" + address(person),
                Database.value(
                        "select content ->> 'email' from item where subject_id = ? and category = 'contact-details'",
                        subject));
        assertEquals(
                1, Database.count("select count(*) from item where subject_id = ? and category = 'feedback'", subject));
        assertEquals(0, parked(subject));
        assertDecision("no-prohibition-recorded", "email", "new-" + address(person), "post");
        assertThat(outcomes(send("crm", contactDetails(person, 2, "new-" + address(person)))))
                .containsExactly("unchanged");
    }

    @Test
    void aParkedDeletionIsAppliedWhenARequestIsClosed() {
        String person = newPerson();
        UUID subject = person(person);
        UUID request = rights.block(subject, Kind.REQUEST, null, null);
        assertThat(outcomes(send("crm", deletion(person, "details-" + person, 2, "contact-details"))))
                .containsExactly("parked");

        rights.lift(subject, request);

        assertEquals(0, Database.count("select count(*) from data_subject where id = ?", subject));
        assertThat(outcomes(send("crm", contactDetails(person, 1, address(person)))))
                .containsExactly("ignored-older");
    }

    @Test
    void whatAnotherBlockHoldsBackStaysParked() {
        String person = newPerson();
        UUID subject = person(person);
        send("crm", feedback(person, 1));
        UUID everything = rights.block(subject, Kind.RESTRICTION, null, null);
        UUID details = rights.block(subject, Kind.RESTRICTION, null, itemOf(subject, Category.CONTACT_DETAILS));
        send("crm", contactDetails(person, 2, "new-" + address(person)), feedback(person, 2));

        rights.lift(subject, everything);
        assertEquals(1, parked(subject));
        assertEquals(
                2L,
                Database.value(
                        "select source_version from item where subject_id = ? and category = 'feedback'", subject));

        rights.lift(subject, details);
        rights.lift(subject, details);
        assertEquals(0, parked(subject));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from audit_event where action = 'restriction-lifted' and ? = any(objects)",
                        details));
    }

    @Test
    void whatCanNoLongerBeStoredIsDroppedAlone() {
        String person = newPerson();
        UUID subject = person(person);
        UUID restriction = rights.block(subject, Kind.RESTRICTION, null, null);
        send("crm", contactDetails(person, 2, "new-" + address(person)));
        Database.execute("""
                insert into parked_update (subject_id, source_system, item_key, source_version, line, parked_at)
                select subject_id, 'no-longer', item_key, source_version, line, parked_at from parked_update
                where subject_id = ?""", subject);

        rights.lift(subject, restriction);

        assertEquals(0, parked(subject));
        assertEquals(2L, Database.value("select source_version from item where subject_id = ?", subject));
        assertEquals(
                "{\"source-not-configured\": 1}",
                Database.value(
                        "select (details -> 'reasons')::text from audit_event where subject_id = ? and action = 'parked-updates-dropped'",
                        subject));
    }

    @Test
    void aLineThatNoSourceCouldFeedTodayIsDroppedAlone() {
        String person = newPerson();
        UUID subject = person(person);
        UUID restriction = rights.block(subject, Kind.RESTRICTION, null, null);
        send("crm", contactDetails(person, 2, "new-" + address(person)), feedback(person, 1));
        Database.execute("""
                update parked_update set line = jsonb_set(line, '{content,givenAt}', '"+900000000-02-01T10:00:00Z"')
                where subject_id = ? and line -> 'content' ->> 'category' = 'feedback'""", subject);

        rights.lift(subject, restriction);

        assertEquals(0, parked(subject));
        assertEquals(2L, Database.value("select source_version from item where subject_id = ?", subject));
    }

    @Test
    void anErasureTakesWhatWasParkedAlong() {
        String person = newPerson();
        UUID subject = person(person);
        UUID own = rights.block(subject, Kind.RESTRICTION, null, null);
        UUID hold = rights.block(subject, Kind.HOLD, Category.CONTACT_DETAILS, null);
        send("crm", feedback(person, 3));
        ErasureOrder all = RightsFixture.everything();
        rights.erase(subject, new ErasureOrder(all.categories(), all.selection(), Set.of(own), true));

        rights.lift(subject, own, hold);

        assertEquals(
                0, Database.count("select count(*) from item where subject_id = ? and category = 'feedback'", subject));
        assertThat(outcomes(send("crm", feedback(person, 3)))).containsExactly("blocked-by-tombstone");
    }

    private static UUID person(String person) {
        send("crm", contactDetails(person, 1, address(person)));
        return subjectOf(person);
    }

    private static ObjectNode feedback(String person, long version) {
        return upsert(person, "feedback-" + person, version, """
                {"category": "feedback", "about": "support", "rating": 4, "givenAt": "2026-02-01T10:00:00Z"}""");
    }

    private static String address(String person) {
        return person + "@example.com";
    }

    private static long parked(UUID subject) {
        return Database.count("select count(*) from parked_update where subject_id = ?", subject);
    }
}
