package fi.vastuugroup.privacy.register.subject;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons whom a blank id joined are found before a replica opens, and staff separates them. */
@QuarkusTest
class BlankKeyReadinessTest {

    @Inject
    SubjectStore subjects;

    @Inject
    Transactions transactions;

    @BeforeEach
    @AfterEach
    void emptyRegister() {
        Database.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u200b", "\u3164\u2800", "\ufe0f\udb40\udc20"})
    void itIsReadyOnceTheyAreSeparated(String blank) {
        String one = newPerson();
        String other = newPerson();
        send("crm", contactDetails(one, 1, one + "@example.fi"), contactDetails(other, 1, other + "@example.fi"));
        assertEquals(Status.UP, status());

        Object joined = subject(one);
        Database.execute(
                "update subject_source set subject_id = ?::uuid where person_id = ?", joined.toString(), other);
        Database.execute(
                "insert into subject_source (source_system, person_id, subject_id, linked_at) values ('crm', ?, ?::uuid, now())",
                blank,
                joined.toString());
        assertEquals(Status.DOWN, status());

        for (String person : new String[] {other, blank}) {
            create(
                            SUBJECTS + joined + "/separations",
                            "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}"
                                    .formatted(person.replace("\t", "\\t")))
                    .statusCode(201);
        }
        assertEquals(Status.UP, status());
    }

    private Status status() {
        return new BlankKeyReadiness(subjects, transactions)
                .call()
                .await()
                .indefinitely()
                .getStatus();
    }

    private static Object subject(String person) {
        return String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", person));
    }
}
