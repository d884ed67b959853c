package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source system may try lines: it hears what would become of each, and nothing is stored, recorded or told. */
@QuarkusTest
class DryRunTest {

    private static final String FEEDBACK = """
            {"category": "feedback", "about": "support", "rating": %d, "givenAt": "2026-01-10T10:00:00Z"}""";

    /** The digest of every row of every table. */
    private static final String EVERYTHING = """
            select string_agg(table_name || '=' || query_to_xml(
                'select md5(string_agg(t::text, chr(10) order by t::text)) from ' || quote_ident(table_name) || ' t',
                true, true, '')::text, ' ' order by table_name)
            from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'""";

    private final String known = newPerson();
    private final String other = newPerson();

    @Test
    void eachLineIsAnsweredAsItWouldBeAndNothingIsStored() {
        send("crm", contactDetails(known, 3, known + "@example.com"), feedback("a", 1), feedback("b", 1));
        String body = body();
        Object before = Database.value(EVERYTHING);

        List<JsonNode> tried = Lines.sendRaw("crm", body, "true");

        assertThat(Database.value(EVERYTHING)).isEqualTo(before);
        List<JsonNode> stored = Lines.sendRaw("crm", body);
        assertThat(lines(tried)).isEqualTo(lines(stored));
        assertThat(lines(tried).stream().map(line -> line.path("outcome").asText()))
                .containsExactly(
                        "updated",
                        "unchanged",
                        "ignored-older",
                        "deleted",
                        "created",
                        "created",
                        "rejected",
                        "rejected",
                        "rejected");
        ObjectNode summary = tried.get(tried.size() - 1).deepCopy();
        assertThat(summary.remove("dryRun").asBoolean()).isTrue();
        assertThat(summary).isEqualTo(stored.get(stored.size() - 1));
        assertThat(Database.value(EVERYTHING)).isNotEqualTo(before);
    }

    @Test
    void withoutAWishForItLinesAreStored() {
        assertThat(lines(Lines.sendRaw("crm", feedback("c", 1).toString(), "false")))
                .singleElement()
                .satisfies(line -> assertThat(line.path("outcome").asText()).isEqualTo("created"));
        assertThat(send("crm", feedback("c", 1)).get(0).path("outcome").asText())
                .isEqualTo("unchanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE ", "-"})
    void aWishThatCannotBeReadStoresNothing(String wish) {
        Object before = Database.value(EVERYTHING);
        Portal.asSource("crm")
                .contentType("application/x-ndjson")
                .queryParam("dryRun", wish)
                .body(feedback("d", 1).toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/register-batches")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"));
        assertThat(Database.value(EVERYTHING)).isEqualTo(before);
    }

    /** An update, a repetition, an older version, a deletion, a new item, a new person, and three that are wrong. */
    private String body() {
        return Stream.of(
                        contactDetails(known, 4, "new-" + known + "@example.com"),
                        feedback("a", 1),
                        contactDetails(known, 2, "old-" + known + "@example.com"),
                        deletion(known, "b-" + known, 2, "feedback"),
                        feedback("e", 1),
                        contactDetails(other, 1, other + "@example.com"),
                        upsert(known, "f-" + known, 1, FEEDBACK.formatted(99)),
                        upsert(other, "a-" + known, 2, FEEDBACK.formatted(2)),
                        upsert(known, "a-" + known, 1, FEEDBACK.formatted(5)))
                .map(ObjectNode::toString)
                .collect(Collectors.joining("\n"));
    }

    private ObjectNode feedback(String id, long version) {
        return upsert(known, id + "-" + known, version, FEEDBACK.formatted(4));
    }

    private static List<JsonNode> lines(List<JsonNode> answers) {
        return answers.subList(0, answers.size() - 1);
    }
}
