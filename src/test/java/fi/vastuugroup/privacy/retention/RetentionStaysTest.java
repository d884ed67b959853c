package fi.vastuugroup.privacy.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From batch line to deletion, and what a source that repeats its lines is answered. */
@QuarkusTest
class RetentionStaysTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

    @Inject
    RetentionRun retention;

    @BeforeEach
    void emptyRegister() {
        Database.empty();
    }

    private void runAt(LocalDate day) {
        at(day);
        retention.run().await().atMost(Duration.ofMinutes(1));
    }

    private static void at(LocalDate day) {
        MovableClock.set(day.atStartOfDay(Helsinki.ZONE).toInstant());
    }

    private static List<String> outcomes(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("outcome").asText() + " "
                        + answer.path("reason").asText())
                .toList();
    }

    @Test
    void aRepeatedLineDoesNotBringBackWhatWentWithTheRelation() {
        String person = Lines.newPerson();
        ObjectNode details = Lines.contactDetails(person, 1, "gone@example.fi");
        ObjectNode role = Lines.upsert(person, "role-" + person, 1, """
            {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"},
            "from": "2024-01-01", "until": "2027-02-28", "serviceHistoryUntil": "2027-02-28"}""");
        at(LAST_DAY.minusDays(20));
        Lines.send("crm", details, role);
        runAt(LAST_DAY);
        long onTheLastDay = Database.count("select count(*) from item");
        runAt(LAST_DAY.plusDays(1));

        List<String> repeated = outcomes(Lines.send("crm", details, role));

        assertEquals(2, onTheLastDay);
        assertEquals(List.of("rejected retention-expired", "rejected retention-expired"), repeated);
        assertEquals(0, Database.count("select count(*) from item"));
        assertEquals(0, Database.count("select count(*) from data_subject"));
        assertEquals(0, Database.count("select count(*) from subject_identifier"));
    }
}
