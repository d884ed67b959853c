package fi.vastuugroup.privacy.disclosure.ledger;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclosed;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References go with their persons when staff joins and separates them. */
@QuarkusTest
class JoinedSubjectsDisclosuresTest {

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
    }

    @Test
    void theJoinedPersonHasBothDisclosuresAndBothReferencesHearOfAProhibition() {
        Person one = Person.held();
        Person other = Person.held();
        String ones = disclosed(ACME, one);
        String others = disclosed(ACME, other);
        UUID subject = one.subject();

        act(subject, "joins", "{\"other\": \"%s\", \"reason\": \"Sama\"}".formatted(other.subject()));
        assertThat(one.disclosures().getList("items")).hasSize(2);
        assertThat(disclosed(ACME, one)).isEqualTo(ones);

        one.prohibit();

        assertThat(changes(ACME, null, 10).getList("items.reference", String.class))
                .contains(ones, others);
        assertThat(one.disclosures().getList("items.notices.flatten().type", String.class))
                .containsOnly("prohibition");
    }

    @Test
    void separatedAgainEachHasTheirOwn() {
        Person one = Person.held();
        Person other = Person.held();
        disclosed(ACME, one);
        String others = disclosed(ACME, other);
        UUID subject = one.subject();
        act(subject, "joins", "{\"other\": \"%s\", \"reason\": \"Sama\"}".formatted(other.subject()));

        act(
                subject,
                "separations",
                "{\"sourceSystem\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri\"}".formatted(other.id()));

        assertThat(one.disclosures().getList("items")).hasSize(1);
        assertThat(other.disclosures().getList("items")).hasSize(1);
        assertThat(disclosed(ACME, other)).isEqualTo(others);
    }

    private static void act(UUID subject, String what, String body) {
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/staff/subjects/" + subject + "/" + what)
                .then()
                .statusCode(201);
    }
}
