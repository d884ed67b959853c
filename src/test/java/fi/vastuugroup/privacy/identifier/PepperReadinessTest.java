package fi.vastuugroup.privacy.identifier;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.identifier.SwitchedPeppers.Step;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replica that would not find what is stored does not open. */
@QuarkusTest
class PepperReadinessTest {

    @Inject
    PepperRotation rotation;

    @Inject
    SwitchedPeppers peppers;

    @BeforeEach
    @AfterEach
    void asBefore() {
        peppers.all(Step.BEFORE);
        Database.empty();
    }

    @Test
    void itIsReadyOnlyWithTheSettingsThatMatchWhatIsStored() {
        String person = newPerson();
        send("crm", contactDetails(person, 1, person + "@example.fi"));
        assertReady(Status.UP, Step.BEFORE, Step.KNOWN, Step.WRITTEN);
        assertReady(Status.DOWN, Step.AFTER);

        peppers.all(Step.WRITTEN);
        rotation.wrapAll().await().indefinitely();

        assertReady(Status.UP, Step.KNOWN, Step.WRITTEN, Step.AFTER);
        assertReady(Status.DOWN, Step.BEFORE);
    }

    private void assertReady(Status expected, Step... steps) {
        for (Step step : steps) {
            peppers.all(step);
            assertEquals(
                    expected,
                    new PepperReadiness(rotation).call().await().indefinitely().getStatus(),
                    step.name());
        }
    }
}
