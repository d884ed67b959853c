package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source that takes back what told of a return closes the erased person again (invariant 9). */
@QuarkusTest
class TakenBackReturnsTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Inject
    RightsFixture rights;

    private final String person = newPerson();
    private final String address = person + "@example.com";

    @BeforeEach
    void atNoon() {
        MovableClock.set(NOON);
        assertThat(outcomes(send("crm", contactDetails(person, 1, address), role("old-role-", 1, "2020-01-01"))))
                .containsOnly("created");
    }

    private ObjectNode role(String id, long version, String from) {
        return upsert(person, id + person, version, """
                {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                "from": "%s"}""".formatted(from));
    }

    private ObjectNode feedback(String id, long version, String at) {
        return upsert(person, id + person, version, """
                {"category": "feedback", "about": "support", "givenAt": "%s"}""".formatted(at));
    }

    private ObjectNode invoice() {
        return upsert(person, "invoice-" + person, 1, """
                {"category": "orders-and-billing", "kind": "invoice", "number": "1", "date": "2026-02-01",
                "currency": "EUR", "amount": "1.00", "lines": []}""");
    }

    private ObjectNode otherDetails(String id, String email) {
        return upsert(person, id + person, 1, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "email": "%s"}""".formatted(email));
    }

    private void erasedAsAWholeDaysAgo() {
        assertThat(rights.erase(subjectOf(person)).subjectRemoved()).isTrue();
        MovableClock.forward(Duration.ofDays(2));
    }

    private void erasedButForTheInvoiceDaysAgo() {
        assertThat(outcomes(send("crm", invoice()))).containsExactly("created");
        assertThat(rights.erase(
                                subjectOf(person),
                                new ErasureOrder(
                                        EnumSet.complementOf(EnumSet.of(Category.ORDERS_AND_BILLING)),
                                        ItemSelection.ALL,
                                        Set.of(),
                                        true))
                        .subjectRemoved())
                .isFalse();
        MovableClock.forward(Duration.ofDays(2));
    }

    @Test
    void whoWasErasedAsAWholeIsClosedWhenTheRoleIsDeleted() {
        erasedAsAWholeDaysAgo();
        assertThat(outcomes(send("crm", role("new-role-", 1, "2026-12-03"), contactDetails(person, 2, address))))
                .containsOnly("created");

        assertThat(outcomes(send("crm", deletion(person, "new-role-" + person, 2, "organisations"))))
                .containsExactly("deleted");

        assertThat(outcomes(send(
                        "crm",
                        otherDetails("other-", "other-" + address),
                        role("older-role-", 1, "2021-01-01"),
                        feedback("old-", 1, "2026-11-01T10:00:00Z"))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void ofWhomNothingElseIsHeldNothingStays() {
        erasedAsAWholeDaysAgo();
        assertThat(outcomes(send("crm", role("new-role-", 1, "2026-12-03")))).containsExactly("created");

        assertThat(outcomes(send("crm", deletion(person, "new-role-" + person, 2, "organisations"))))
                .containsExactly("deleted");

        assertThat(Database.count("select count(*) from subject_source where person_id = ?", person))
                .isZero();
        assertThat(outcomes(send("crm", contactDetails(person, 3, address)))).containsExactly("blocked-by-tombstone");
    }

    @Test
    void whoRemainsForADutyIsClosedWhenTheActIsCorrected() {
        erasedButForTheInvoiceDaysAgo();
        assertThat(outcomes(send("crm", feedback("act-", 1, "2026-12-03T10:00:00Z"))))
                .containsExactly("created");
        assertThat(outcomes(send("crm", contactDetails(person, 2, address)))).containsExactly("created");

        assertThat(outcomes(send("crm", feedback("act-", 2, "2026-11-20T10:00:00Z"))))
                .containsExactly("updated");

        assertThat(outcomes(send("crm", otherDetails("other-", address), feedback("next-", 1, "2026-11-21T10:00:00Z"))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void whoLostTheContactDetailsAloneGetsNoneAgain() {
        rights.erase(subjectOf(person), RightsFixture.of(Category.CONTACT_DETAILS));
        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", feedback("act-", 1, "2026-12-03T10:00:00Z"))))
                .containsExactly("created");
        assertThat(outcomes(send("crm", otherDetails("second-", address)))).containsExactly("created");

        assertThat(outcomes(send("crm", deletion(person, "act-" + person, 2, "feedback"))))
                .containsExactly("deleted");

        assertThat(outcomes(send("crm", otherDetails("third-", address), feedback("next-", 1, "2026-11-20T10:00:00Z"))))
                .containsExactly("blocked-by-tombstone", "created");
    }

    @Test
    void anotherSignThatIsHeldKeepsThePersonIn() {
        erasedAsAWholeDaysAgo();
        assertThat(outcomes(
                        send("crm", role("new-role-", 1, "2026-12-03"), feedback("act-", 1, "2026-12-03T10:00:00Z"))))
                .containsOnly("created");

        assertThat(outcomes(send(
                        "crm",
                        deletion(person, "new-role-" + person, 2, "organisations"),
                        role("next-role-", 1, "2026-12-02"))))
                .containsExactly("deleted", "created");

        assertThat(outcomes(send("crm", otherDetails("other-", address)))).containsExactly("created");
    }

    @Test
    void aRoleThatIsCorrectedToALaterDayReadmitsOnThatDay() {
        erasedAsAWholeDaysAgo();
        assertThat(outcomes(send("crm", role("new-role-", 1, "2026-12-03"), contactDetails(person, 2, address))))
                .containsOnly("created");
        assertThat(outcomes(send("crm", role("new-role-", 2, "2026-12-10")))).containsExactly("updated");
        assertThat(outcomes(send("crm", otherDetails("other-", address)))).containsExactly("blocked-by-tombstone");

        MovableClock.forward(Duration.ofDays(8));

        assertThat(outcomes(send("crm", otherDetails("other-", address)))).containsExactly("created");
        assertDecision("no-prohibition-recorded", "email", address, "post");
    }
}
