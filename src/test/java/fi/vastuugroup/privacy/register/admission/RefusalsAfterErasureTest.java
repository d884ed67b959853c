package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.admission.Batch.known;
import static fi.vastuugroup.privacy.register.admission.Batch.refusal;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an erased person refuses is recorded for the hashes that are left (invariant 9). */
@QuarkusTest
class RefusalsAfterErasureTest {

    @Inject
    RightsFixture rights;

    @Test
    void aRefusalOfAnErasedPersonIsRecordedAndReadmitsNobody() {
        Batch batch = Batch.erased(rights);
        Batch other = batch.as(newPerson());
        assertDecision("no-prohibition-recorded", "email", batch.address(), "post");

        assertThat(outcomes(send("crm", other.details(), refusal(other, "post"))))
                .containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", batch.address(), "post");
        assertDecision("no-prohibition-recorded", "phone", batch.phone(), "phone");

        assertThat(outcomes(send("crm", refusal(batch, "phone")))).containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", batch.address(), "phone");
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        assertEquals(0, known(batch.person()) + known(other.person()));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from journal_entry where content ->> 'subject' = ? and content -> 'prohibitions' = "
                                + "'[\"phone/direct-marketing\"]' and content -> 'identifiers' <> '[]' and created_at >= ?",
                        new UUID(0, 0).toString(),
                        MovableClock.time().minusSeconds(60).atOffset(ZoneOffset.UTC)));
    }

    @Test
    void aRefusalOfWhoRemainsIsRecordedForTheHashesToo() {
        Batch batch = Batch.erasedButForTheInvoice(rights);

        assertThat(outcomes(send("crm", refusal(batch, "post")))).containsExactly("created");

        assertDecision("prohibited", "email", batch.address(), "post");
        assertDecision("prohibited", "phone", batch.phone(), "post");
    }
}
