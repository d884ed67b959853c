package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.sendRaw;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.contract.ContractDocument;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line may be as large as the contract allows an item to be, and no larger. */
@QuarkusTest
class LargestLinesTest {

    private static final int LINE = 2_097_152;
    private static final int TEXT = 250_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schemas = ContractDocument.PUBLISHED.tree().at("/components/schemas");
    private final LargestLine oracle = new LargestLine(schemas);

    @Test
    void theLargestLineOfEveryCategoryIsTaken() {
        assertThat(oracle.categories()).hasSize(18);
        int largest = 0;
        for (Map.Entry<String, String> category : oracle.categories().entrySet()) {
            ObjectNode line = oracle.of(category.getValue());
            String text = LargestLine.text(line);

            assertThat(text).isASCII();
            assertThat(send("crm", text))
                    .as(category.getKey())
                    .extracting(answer -> answer.path("outcome").asText()
                            + answer.path("detail").asText())
                    .containsExactly("created");
            largest = Math.max(largest, text.length());
        }

        assertThat(largest)
                .as("the limit has room for it, and no more than the next power")
                .isBetween(LINE / 2, LINE);
    }

    @Test
    void whateverCouldBeLongerTogetherIsBounded() {
        oracle.categories()
                .values()
                .forEach(schema -> assertThat(
                                schemas.at("/" + schema + "/x-max-text-length").asInt())
                        .as(schema)
                        .isEqualTo(oracle.unbounded(schema) > TEXT ? TEXT : 0));
    }

    @ParameterizedTest
    @CsvSource({
        "ChatConversation, messages, content.messages",
        "SupportTicket, handling, content.handling",
        "WebVisit, pages, content.cookies"
    })
    void oneCharacterMoreInAllIsInvalidWithItsPlace(String schema, String field, String place) {
        ObjectNode line = oracle.of(schema);
        JsonNode texts = line.at("/content/" + field);
        if (texts.get(0) instanceof ObjectNode message) {
            message.put("text", message.path("text").asText() + "x");
        } else {
            ((ArrayNode) texts).set(0, texts.get(0).asText() + "x");
        }

        JsonNode answer = send("crm", LargestLine.text(line)).get(0);

        assertThat(answer.path("reason").asText()).isEqualTo("invalid");
        assertThat(answer.path("detail").asText()).startsWith(place + " ").contains("250,000");
    }

    @Test
    void aFormsLabelsAndValuesCountToo() {
        ObjectNode line = oracle.of("Correspondence");
        ObjectNode field = (ObjectNode) line.at("/content/form/fields/7");
        field.put("value", field.path("value").asText() + "x");

        JsonNode answer = send("crm", LargestLine.text(line)).get(0);

        assertThat(answer.path("reason").asText()).isEqualTo("invalid");
        assertThat(answer.path("detail").asText()).startsWith("content.form ");
    }

    @Test
    void aLineOfTheLimitIsTakenAndOneByteMoreIsNot() {
        String line = LargestLine.text(oracle.of("Feedback"));
        String filled = line + " ".repeat(LINE - line.length());

        List<JsonNode> answers = sendRaw("crm", filled + "\n" + filled + " \n" + line);

        assertThat(answers)
                .extracting(answer ->
                        answer.path("outcome").asText() + answer.path("reason").asText())
                .startsWith("created", "rejectedline-too-long", "unchanged");
    }

    @Test
    void aDryRunTriesTheLargestLine() {
        assertThat(sendRaw("crm", LargestLine.text(oracle.of("SupportTicket")), "true"))
                .extracting(answer -> answer.path("outcome").asText())
                .startsWith("created");
    }

    @Test
    void whatIsStoredIsWhatWasSentAndKnowsHowLongItIs() throws Exception {
        ObjectNode line = oracle.of("ChatConversation");
        send("crm", LargestLine.text(line));

        Map<String, ?> stored = Database.query(
                        "select content::text as content, content_bytes from stored_item where source_item_id = ?",
                        line.path("id").asText())
                .get(0);

        String content = String.valueOf(stored.get("content"));
        assertThat(JSON.readTree(content).path("messages"))
                .isEqualTo(line.path("content").path("messages"));
        assertThat(stored.get("content_bytes")).isEqualTo(content.getBytes(StandardCharsets.UTF_8).length);
    }
}
