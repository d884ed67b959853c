package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.register.admission.Batch.known;
import static fi.vastuugroup.privacy.register.admission.Batch.refusal;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.erasure.ErasureResult;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who was erased comes back by no batch, no other id and no address (invariant 9). */
@QuarkusTest
class ErasedStaysErasedTest {

    @Inject
    RightsFixture rights;

    @Test
    void theSameBatchAgainChangesNothing() {
        Batch batch = Batch.erased(rights);

        assertThat(outcomes(batch.feed())).hasSize(4).containsOnly("blocked-by-tombstone");
        ObjectNode later = contactDetails(batch.person(), 9, "other-" + batch.address());
        assertThat(outcomes(send("crm", later, deletion(batch.person(), "x", 1, "feedback"))))
                .containsOnly("blocked-by-tombstone");
        assertEquals(0, known(batch.person()));
    }

    @Test
    void anotherSourceThatSharesTheCrmsIdIsStoppedToo() {
        Batch batch = Batch.erased(rights);
        ObjectNode line = batch.as(newPerson()).feedback(LocalDate.of(2026, 3, 1));
        ((ObjectNode) line.get("person")).put("crmId", batch.person());

        assertThat(outcomes(send("support-desk", line))).containsExactly("blocked-by-tombstone");
    }

    @Test
    void anotherIdWithTheAddressThatOnlyTheErasedPersonHadIsStopped() {
        Batch batch = Batch.erased(rights);
        Batch other = batch.as(newPerson());

        assertThat(outcomes(other.feed())).containsOnly("blocked-by-tombstone");
        // Recognised once, the other id is stopped without the address as well.
        assertThat(outcomes(send("crm", other.role("role-", LocalDate.of(2020, 1, 1)))))
                .containsExactly("blocked-by-tombstone");
        assertEquals(0, known(other.person()));
    }

    @Test
    void anAddressThatSeveralHadStopsNobody() {
        Batch batch = Batch.fresh();
        Batch colleague = batch.as(newPerson());
        batch.feed();
        colleague.feed();
        rights.erase(subjectOf(batch.person()));
        Batch third = batch.as(newPerson());

        assertThat(outcomes(third.feed())).containsOnly("created");
        assertThat(outcomes(batch.feed())).containsOnly("blocked-by-tombstone");
    }

    @Test
    void aPhoneNumberStopsNobodyAndCarriesTheProhibitionOn() {
        Batch batch = Batch.fresh();
        send("crm", batch.details(), batch.role("role-", LocalDate.of(2020, 1, 1)), phoneProhibition(batch));
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        rights.erase(subjectOf(batch.person()));
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        String other = newPerson();
        Batch neighbour = new Batch(other, other + "@example.com", batch.phone());

        assertThat(outcomes(send("crm", neighbour.details(), neighbour.role("role-", LocalDate.of(2020, 1, 1)))))
                .containsOnly("created");
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        assertDecision("no-prohibition-recorded", "email", neighbour.address(), "post");
    }

    @Test
    void aProspectWithoutAnActDoesNotGetTheAddress() {
        Batch batch = Batch.erased(rights);
        String prospect = newPerson();
        send("crm", contactDetails(prospect, 1, prospect + "@example.com"));

        assertThat(outcomes(send("crm", contactDetails(prospect, 2, batch.address()))))
                .containsExactly("blocked-by-tombstone");
    }

    @Test
    void whatCameBeforeTheAddressGoesWhenTheAddressTellsWhoItIs() {
        Batch batch = Batch.erased(rights);
        Batch other = batch.as(newPerson());
        assertThat(outcomes(send("crm", other.feedback(LocalDate.of(2026, 2, 1)), refusal(other, "post"))))
                .containsOnly("created");
        UUID nameless = subjectOf(other.person());

        assertThat(outcomes(send("crm", other.feedback(LocalDate.of(2026, 3, 1)), other.details())))
                .containsOnly("blocked-by-tombstone");

        assertEquals(0, known(other.person()));
        assertEquals(0, Database.count("select count(*) from item where subject_id = ?", nameless));
        assertDecision("prohibited", "email", batch.address(), "post");
        assertThat(outcomes(send("crm", other.feedback(LocalDate.of(2026, 2, 1)).put("version", 2))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void whatIsKeptForAWhileDoesNotKeepThePersonsPlace() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        UUID hold = rights.block(subject, Block.Kind.HOLD, Category.FEEDBACK, null);
        rights.erase(subject);
        assertThat(outcomes(batch.as(newPerson()).feed())).containsOnly("blocked-by-tombstone");

        rights.lift(subject, hold);
        rights.erase(subject, RightsFixture.of(Category.FEEDBACK));

        assertEquals(0, known(batch.person()));
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 9, "other-" + batch.address()))))
                .containsExactly("blocked-by-tombstone");
    }

    @Test
    void withoutTombstonesTheSourceDecides() {
        Batch batch = Batch.fresh();
        batch.feed();
        ErasureOrder order = RightsFixture.everything();
        rights.erase(
                subjectOf(batch.person()),
                new ErasureOrder(order.categories(), order.selection(), order.ownBlocks(), false));

        assertThat(outcomes(batch.feed())).containsOnly("created");
        assertDecision("prohibited", "email", batch.address(), "email");
    }

    @Test
    void aBatchDuringAnErasureLeavesNothing() {
        for (int round = 0; round < 20; round++) {
            Batch batch = Batch.fresh();
            batch.feed();
            UUID subject = subjectOf(batch.person());
            CompletableFuture<List<JsonNode>> fed = CompletableFuture.supplyAsync(batch::feed);
            ErasureResult erased = rights.erase(subject);
            fed.join();

            assertTrue(erased.subjectRemoved());
            assertEquals(0, known(batch.person()));
            assertThat(outcomes(batch.feed())).containsOnly("blocked-by-tombstone");
        }
    }

    private static ObjectNode phoneProhibition(Batch batch) {
        return upsert(batch.person(), "phone-" + batch.person(), 1, """
                {"category": "marketing-prohibitions", "channel": "phone", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}""");
    }
}
