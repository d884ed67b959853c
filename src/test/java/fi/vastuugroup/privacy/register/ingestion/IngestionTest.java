package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.sendRaw;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IngestionTest {

    @Inject
    MeterRegistry registry;

    private static final String FEEDBACK = """
            {"category": "feedback", "about": "support", "rating": %d, "givenAt": "2026-10-01T09:00:00Z"}""";

    private static String outcome(List<JsonNode> answers) {
        assertThat(answers).hasSize(1);
        JsonNode reason = answers.get(0).get("reason");
        return answers.get(0).get("outcome").asText() + (reason == null ? "" : " " + reason.asText());
    }

    @Test
    void whatBecameOfLinesIsCountedBySourceAndOutcome() {
        double created = counted("created");
        double rejected = counted("rejected");

        send(
                "crm",
                upsert(newPerson(), "counted-1", 1, FEEDBACK.formatted(1)),
                upsert(newPerson(), "counted-2", 1, FEEDBACK.formatted(99)));

        assertThat(counted("created")).isEqualTo(created + 1);
        assertThat(counted("rejected")).isEqualTo(rejected + 1);
    }

    private double counted(String outcome) {
        Counter counter = registry.find("privacy.ingestion.lines")
                .tag("source", "crm")
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    @Test
    void versionsDecide() {
        String person = newPerson();
        assertThat(outcome(send("crm", upsert(person, "f", 2, FEEDBACK.formatted(1)))))
                .isEqualTo("created");
        assertThat(outcome(send("crm", upsert(person, "f", 2, FEEDBACK.formatted(1)))))
                .isEqualTo("unchanged");
        assertThat(outcome(send("crm", upsert(person, "f", 2, FEEDBACK.formatted(5)))))
                .isEqualTo("rejected version-conflict");
        assertThat(outcome(send("crm", upsert(person, "f", 1, FEEDBACK.formatted(5)))))
                .isEqualTo("ignored-older");
        assertThat(outcome(send("crm", upsert(person, "f", 3, FEEDBACK.formatted(5)))))
                .isEqualTo("updated");
        assertThat(outcome(send("crm", deletion(person, "f", 2, "feedback")))).isEqualTo("ignored-older");
        assertThat(outcome(send("crm", deletion(person, "f", 4, "feedback")))).isEqualTo("deleted");
        assertThat(outcome(send("crm", deletion(person, "f", 4, "feedback")))).isEqualTo("unchanged");
        assertThat(outcome(send("crm", upsert(person, "f", 3, FEEDBACK.formatted(5)))))
                .isEqualTo("ignored-older");
        assertThat(outcome(send("crm", upsert(person, "f", 5, FEEDBACK.formatted(5)))))
                .isEqualTo("created");
    }

    @Test
    void whatIsDeletedAndSentAnewInOneStreamIsThereAnew() {
        String person = newPerson();
        String other = newPerson();
        send("crm", upsert(person, "back-" + person, 1, FEEDBACK.formatted(1)));
        send("crm", upsert(person, "moved-" + person, 1, FEEDBACK.formatted(1)));

        assertThat(send(
                        "crm",
                        deletion(person, "back-" + person, 2, "feedback"),
                        upsert(person, "back-" + person, 3, FEEDBACK.formatted(3)),
                        deletion(person, "moved-" + person, 2, "feedback"),
                        upsert(other, "moved-" + person, 3, FEEDBACK.formatted(3))))
                .extracting(answer -> answer.path("outcome").asText())
                .containsExactly("deleted", "created", "deleted", "created");

        assertThat(outcome(send("crm", upsert(person, "back-" + person, 3, FEEDBACK.formatted(3)))))
                .isEqualTo("unchanged");
        assertThat(outcome(send("crm", upsert(other, "moved-" + person, 3, FEEDBACK.formatted(3)))))
                .isEqualTo("unchanged");
        assertThat(outcome(send("crm", upsert(person, "moved-" + person, 4, FEEDBACK.formatted(3)))))
                .isEqualTo("rejected item-of-another-person");
    }

    @Test
    void aBadLineIsRejectedWithItsNumberAndTheOthersAreKept() {
        String person = newPerson();
        List<JsonNode> answers = sendRaw(
                "crm",
                String.join(
                        "\n",
                        upsert(person, "good-1", 1, FEEDBACK.formatted(1)).toString(),
                        "{not json",
                        "{\"op\":\"nonsense\"}",
                        upsert(person, "bad", 1, FEEDBACK.formatted(99)).toString(),
                        "",
                        upsert(person, "nul", 1, FEEDBACK.formatted(1))
                                .toString()
                                .replace("\"nul\"", "\"\\u0000\""),
                        upsert(
                                        person,
                                        "far",
                                        1,
                                        "{\"category\":\"contact-details\",\"givenName\":\"a\",\"familyName\":\"b\"}")
                                .toString()
                                .replace("2026-01-15", "+999999999-01-15"),
                        "x".repeat(2_097_153),
                        upsert(person, "good-2", 1, FEEDBACK.formatted(2)).toString()));
        assertThat(answers)
                .extracting(answer -> answer.path("line").asInt() + " "
                        + answer.path("outcome").asText() + " "
                        + answer.path("reason").asText())
                .containsExactly(
                        "1 created ",
                        "2 rejected malformed",
                        "3 rejected malformed",
                        "4 rejected invalid",
                        "6 rejected invalid-character",
                        "7 rejected invalid",
                        "8 rejected line-too-long",
                        "9 created ",
                        "0  ");
        JsonNode summary = answers.get(answers.size() - 1);
        assertThat(summary.get("complete").asBoolean()).isTrue();
        assertThat(summary.get("outcomes").get("rejected").asInt()).isEqualTo(6);
        assertThat(answers.toString()).doesNotContain("nonsense").doesNotContain("99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv-FI", "de"})
    void whatIsWrongWithALineIsToldToDevelopersInEnglish(String language) {
        Portal.asSource("crm")
                .header("Accept-Language", language)
                .contentType("application/x-ndjson")
                .body(upsert(newPerson(), "f", 1, FEEDBACK.formatted(99))
                        .toString()
                        .getBytes(UTF_8))
                .post("/api/v1/register-batches")
                .then()
                .statusCode(200)
                .body(containsString("\"content.rating must be at most 5\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+900000000-01-15", "-5000-01-15", "1899-12-31", "2201-01-01", "9999-12-31"})
    void aDateFarFromTodayIsNotTaken(String date) {
        String person = newPerson();
        String role = """
                {"category": "organisations", "organisation": {"name": "Acme Oy", "kind": "company"}, "from": "%s", "until": %s}""";
        String feedback = """
                {"category": "feedback", "about": "support", "givenAt": "%sT10:00:00Z"}""".formatted(date);
        List<JsonNode> answers = sendRaw(
                "crm",
                String.join(
                        "\n",
                        upsert(person, "from", 1, role.formatted(date, "null")).toString(),
                        upsert(person, "until", 1, role.formatted("2020-01-01", '"' + date + '"'))
                                .toString(),
                        upsert(person, "event", 1, feedback).toString(),
                        upsert(person, "collected", 1, FEEDBACK.formatted(1))
                                .toString()
                                .replace("2026-01-15", date)));

        assertThat(answers.subList(0, 4)).allSatisfy(answer -> {
            assertThat(answer.path("reason").asText()).isEqualTo("invalid");
            assertThat(answer.path("detail").asText()).contains("must be of the years 1900 to 2200");
        });
    }

    @Test
    void aConversationWithAnEmptyMessageIsRejected() {
        String person = newPerson();
        assertThat(outcome(send("crm", upsert(person, "empty", 1, """
                        {"category": "correspondence", "medium": "email", "title": "t", "messages": [null]}""")))).isEqualTo("rejected invalid");
    }

    @Test
    void personsOfTwoSourcesAreOneOnlyByTheCrmId() {
        String crm = newPerson();
        String desk = newPerson();
        send("crm", upsert(crm, "f-" + crm, 1, FEEDBACK.formatted(3)));
        send("support-desk", upsert(desk, "f-" + desk, 1, FEEDBACK.formatted(3)));
        assertThat(subject("crm", crm)).isNotEqualTo(subject("support-desk", desk));

        String joined = newPerson();
        ObjectNode line = upsert(joined, "f-" + joined, 1, FEEDBACK.formatted(3));
        ((ObjectNode) line.get("person")).put("crmId", crm);
        send("support-desk", line);
        assertThat(subject("support-desk", joined)).isEqualTo(subject("crm", crm));

        ObjectNode conflict = upsert(desk, "f2-" + desk, 1, FEEDBACK.formatted(3));
        ((ObjectNode) conflict.get("person")).put("crmId", crm);
        assertThat(outcome(send("support-desk", conflict))).isEqualTo("rejected identity-conflict");
    }

    @Test
    void sameNameAndAddressDoNotMakeOnePersonOfTwo() {
        String one = newPerson();
        String other = newPerson();
        send("crm", contactDetails(one, 1, one + "@example.com"), contactDetails(other, 1, one + "@example.com"));
        assertThat(subject("crm", one)).isNotEqualTo(subject("crm", other));
    }

    @Test
    void theLinesOfAChunkAreDecidedOneAfterTheOther() {
        String person = newPerson();
        assertThat(send(
                        "crm",
                        upsert(person, "s", 1, FEEDBACK.formatted(1)),
                        upsert(person, "s", 2, FEEDBACK.formatted(2)),
                        upsert(person, "s", 1, FEEDBACK.formatted(1)),
                        deletion(person, "s", 3, "feedback"),
                        upsert(person, "s", 2, FEEDBACK.formatted(2)),
                        upsert(person, "t", 1, FEEDBACK.formatted(1))))
                .extracting(answer -> answer.get("outcome").asText())
                .containsExactly("created", "updated", "ignored-older", "deleted", "ignored-older", "created");
        assertThat(Database.value(
                        "select count(*) from item where subject_id = (select subject_id from subject_source"
                                + " where source_system = 'crm' and person_id = ?)",
                        person))
                .isEqualTo(1L);
    }

    @Test
    void aSourceFeedsOnlyItsCategories() {
        assertThat(outcome(send("support-desk", contactDetails(newPerson(), 1, "a@example.com"))))
                .isEqualTo("rejected category-not-allowed");
    }

    @Test
    void whatIsOlderThanItsPeriodIsNotTakenIn() {
        String chat = """
                {"category": "chat-conversations", "startedAt": "2020-01-01T10:00:00Z",
                 "endedAt": "2020-01-01T10:05:00Z", "messages": []}""";
        assertThat(outcome(send("crm", upsert(newPerson(), "old", 1, chat)))).isEqualTo("rejected retention-expired");
    }

    private static Object subject(String source, String person) {
        return Objects.requireNonNull(Database.value(
                "select subject_id from subject_source where source_system = ? and person_id = ?", source, person));
    }
}
