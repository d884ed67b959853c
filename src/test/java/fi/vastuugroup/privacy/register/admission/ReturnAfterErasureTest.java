package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.register.admission.Batch.consent;
import static fi.vastuugroup.privacy.register.admission.Batch.feedbackAt;
import static fi.vastuugroup.privacy.register.admission.Batch.invoice;
import static fi.vastuugroup.privacy.register.admission.Batch.known;
import static fi.vastuugroup.privacy.register.admission.Batch.pageView;
import static fi.vastuugroup.privacy.register.admission.Batch.today;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who returns after an erasure is admitted with the prohibitions kept, and nothing else brings anybody back (invariant 9). */
@QuarkusTest
class ReturnAfterErasureTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Inject
    RightsFixture rights;

    @Test
    void aNewRoleIsAdmittedWithWhatCameBeforeItInTheChunkAndTheProhibitionsKept() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(1));
        assertDecision("prohibited", "email", batch.address(), "email");
        String newAddress = "new-" + batch.address();

        assertThat(outcomes(send(
                        "crm",
                        contactDetails(batch.person(), 2, newAddress),
                        batch.feedback(LocalDate.of(2026, 2, 1)),
                        batch.role("new-role-", today()))))
                .containsExactly("created", "blocked-by-tombstone", "created");
        assertDecision("prohibited", "email", newAddress, "email");
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 3, batch.address()))))
                .containsExactly("updated");
        assertDecision("prohibited", "email", batch.address(), "email");
    }

    @Test
    void aRoleThatBeganBeforeOrOnTheDayAdmitsNobody() {
        Batch batch = Batch.erased(rights);

        assertThat(outcomes(send("crm", batch.role("again-", today())))).containsExactly("blocked-by-tombstone");
    }

    @Test
    void aRoleThatHasNotBegunAdmitsNobodyBeforeItsDay() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        ObjectNode role = batch.role("agreed-", today().plusDays(2));

        assertThat(outcomes(send("crm", role, batch.role("far-", LocalDate.of(2190, 1, 1)), batch.details())))
                .containsOnly("blocked-by-tombstone");
        assertEquals(0, known(batch.person()));
        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", role))).containsExactly("created");
    }

    @Test
    void anActThatIsDatedAheadAdmitsNobody() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);

        assertThat(outcomes(send(
                        "crm",
                        upsert(batch.person(), "mail-" + batch.person(), 1, """
                                {"category": "correspondence", "medium": "email", "title": "t", "messages": [
                                {"sentAt": "2026-12-02T08:00:00Z", "author": "subject", "text": "t"}]}"""),
                        feedbackAt(batch, "2026-12-01T13:00:00Z"))))
                .containsOnly("blocked-by-tombstone");
        assertEquals(0, known(batch.person()));
    }

    @Test
    void aRoleOfTheFutureThatWasErasedDoesNotReturn() {
        Batch batch = Batch.fresh();
        ObjectNode future = batch.role("future-", today().plusDays(30));
        send("crm", batch.details(), future);
        rights.erase(subjectOf(batch.person()));

        assertThat(outcomes(send("crm", batch.details(), future))).containsOnly("blocked-by-tombstone");
    }

    @Test
    void anActOfTheirOwnAdmitsAndTheAddressFollows() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(3));
        Batch other = batch.as(newPerson());

        assertThat(outcomes(send("crm", other.feedback(today())))).containsExactly("created");
        assertThat(outcomes(send("crm", other.details()))).containsExactly("created");
        assertThat(outcomes(send("crm", batch.details(), batch.feedback(today()))))
                .containsExactly("blocked-by-tombstone", "created");
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 2, batch.address()))))
                .containsExactly("created");
    }

    @Test
    void whoReturnsGetsNothingOlderBackUnderAnotherId() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send(
                        "crm", pageView(batch, "old-view-", 1), batch.feedback(today()), pageView(batch, "older-", 1))))
                .containsExactly("blocked-by-tombstone", "created", "blocked-by-tombstone");
        assertThat(outcomes(send(
                        "crm",
                        pageView(batch, "third-view-", 1),
                        feedbackAt(batch, "2026-02-03T10:00:00Z"),
                        feedbackAt(batch, "2026-12-04T08:00:00Z"),
                        invoice(batch, "invoice-", 1),
                        batch.role("now-", today()))))
                .containsExactly("blocked-by-tombstone", "blocked-by-tombstone", "created", "created", "created");
    }

    @Test
    void whoReturnsByTheAddressUnderAnotherIdGetsNothingOlderEither() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(3));
        Batch other = batch.as(newPerson());

        assertThat(outcomes(send("crm", other.details(), other.feedback(today()))))
                .containsOnly("created");
        assertThat(outcomes(send("crm", pageView(other, "old-view-", 1), feedbackAt(other, "2026-02-03T10:00:00Z"))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void whatAToolDatesByItsImportBringsNobodyBack() {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send("crm", consent(batch, "import of the newsletter tool"), call(batch))))
                .containsOnly("blocked-by-tombstone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imported list, no double opt-in",
                "without double-opt-in",
                "double-opt-in, message 17",
                "double-opt-in: missing",
                "double opt-in"
            })
    void noWordsAboutAConsentBringAnybodyBack(String evidence) {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send("crm", consent(batch, evidence), batch.details())))
                .containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", batch.address(), "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"double-opt-in", " Double-Opt-In "})
    void theValueThatSaysThatItWasConfirmedDoes(String evidence) {
        MovableClock.set(NOON);
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send("crm", consent(batch, evidence), contactDetails(batch.person(), 2, batch.address()))))
                .containsOnly("created");
    }

    @Test
    void whoWritesOnTheDayOfTheErasureIsServedAtOnce() {
        MovableClock.set(Instant.parse("2026-12-01T09:00:00Z"));
        Batch batch = Batch.erased(rights);
        MovableClock.forward(Duration.ofMinutes(30));

        assertThat(outcomes(send("crm", feedbackAt(batch, "2026-12-01T08:59:00Z"))))
                .containsExactly("blocked-by-tombstone");
        assertThat(outcomes(send("crm", feedbackAt(batch, "2026-12-01T09:20:00Z"))))
                .containsExactly("created");
    }

    private static ObjectNode call(Batch batch) {
        return upsert(batch.person(), "call-" + batch.person(), 1, """
                {"category": "call-recordings", "startedAt": "%1$sT00:30:00Z", "endedAt": "%1$sT00:40:00Z",
                "serviceNumber": "020 123"}""".formatted(today()));
    }
}
