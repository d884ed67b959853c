package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Restricted means stored only (Art. 18(2)). */
@QuarkusTest
class RestrictionTest {

    @Inject
    ItemChanges itemChanges;

    @Inject
    Transactions transactions;

    @Test
    void updatesAreParkedAndTheSubjectStillSeesWhatIsHeld() {
        String person = newPerson();
        String address = person + "@example.com";
        send("crm", contactDetails(person, 1, address));
        UUID subject = UUID.fromString(
                String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", person)));
        Block restriction = new Block(
                Block.Kind.RESTRICTION, null, null, "accuracy-contested", Instant.parse("2026-01-01T00:00:00Z"));
        transactions
                .asSystem(() -> itemChanges.block(AuditEvent.Actor.staff("officer"), subject, restriction))
                .await()
                .indefinitely();

        assertThat(send(
                        "crm",
                        contactDetails(person, 2, "changed-" + address),
                        deletion(person, "details-" + person, 3, "contact-details")))
                .extracting(answer -> answer.get("outcome").asText())
                .containsOnly("parked");

        assertThat(Database.count("select count(*) from parked_update where subject_id = ?", subject))
                .isEqualTo(1);
        Portal.asCustomer(person, address)
                .get("/api/v1/me/data/contact-details")
                .then()
                .statusCode(200)
                .body("items[0].content.email", equalTo(address))
                .body("items[0].blocks[0].kind", equalTo("restriction"))
                .body("items[0].allowedActions.find { it.action == 'rectify' }.allowed", equalTo(false));
    }
}
