package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.sendRaw;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is taken as it is or not at all, and a bad one spoils no other. */
@QuarkusTest
class StrictLinesTest {

    private static final String FEEDBACK = """
            {"category":"feedback","about":"support","rating":3,"text":"Hei","givenAt":"2026-10-01T09:00:00Z"}""";

    private static String feedback(String person, String id) {
        return upsert(person, id + person, 1, FEEDBACK).toString();
    }

    private static List<String> answered(String... lines) {
        List<JsonNode> answers = sendRaw("crm", String.join("\n", lines));
        assertThat(answers.get(answers.size() - 1).path("complete").asBoolean()).isTrue();
        return answers.subList(0, answers.size() - 1).stream()
                .map(answer -> (answer.path("outcome").asText() + " "
                                + answer.path("reason").asText())
                        .strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rating\":3 | \"rating\":3.5",
                "\"rating\":3 | \"rating\":3.0",
                "\"rating\":3 | \"rating\":\"3\"",
                "\"rating\":3 | \"rating\":\"\"",
                "\"rating\":3 | \"rating\":true",
                "\"text\":\"Hei\" | \"text\":5",
                "\"text\":\"Hei\" | \"text\":true",
                "\"text\":\"Hei\" | \"text\":[\"Hei\"]",
                "\"2026-10-01T09:00:00Z\" | 1760000000",
                "\"2026-10-01T09:00:00Z\" | 1.5",
                "\"2026-10-01T09:00:00Z\" | \"1760000000\"",
                "\"2026-10-01T09:00:00Z\" | \" 2026-10-01T09:00:00Z\"",
                "\"2026-10-01T09:00:00Z\" | \"2026-10-01\"",
                "\"2026-10-01T09:00:00Z\" | \"\"",
                "\"2026-10-01T09:00:00Z\" | [2026,10,1]",
                "\"version\":1, | ``",
                "\"version\":1 | \"version\":null",
                "\"version\":1 | \"version\":\"1\"",
                "\"version\":1 | \"version\":\"\"",
                "\"version\":1 | \"version\":1.5",
                "\"version\":1 | \"version\":true",
                "\"version\":1 | \"version\":1,\"version\":2",
                "\"category\":\"feedback\" | \"category\":\"feedback\",\"category\":\"interests\"",
                "\"op\":\"upsert\" | \"op\":\"upsert\",\"op\":\"deletion\"",
                "\"how\":\"test\" | \"how\":7",
            })
    void nothingIsConverted(String was, String is) {
        String line = feedback(newPerson(), "f");
        assertThat(line).contains(was);

        assertThat(answered(line.replace(was, is))).containsExactly("rejected malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"category\":\"orders-and-billing\",\"kind\":\"order\",\"number\":\"1\",\"date\":18000,\"lines\":[]}",
                "{\"category\":\"orders-and-billing\",\"kind\":\"order\",\"number\":\"1\",\"date\":[2020,1,5],\"lines\":[]}",
                "{\"category\":\"orders-and-billing\",\"kind\":\"order\",\"number\":\"1\",\"date\":\"2020-01-01T23:00:00Z\",\"lines\":[]}",
                "{\"category\":\"orders-and-billing\",\"kind\":\"order\",\"number\":\"1\",\"date\":\"2026-01-01\",\"amount\":1.1,\"lines\":[]}",
                "{\"category\":\"logins\",\"service\":\"s\",\"loggedInAt\":\"2026-10-01T09:00:00Z\",\"method\":\"m\",\"succeeded\":1}",
                "{\"category\":\"logins\",\"service\":\"s\",\"loggedInAt\":\"2026-10-01T09:00:00Z\",\"method\":\"m\",\"succeeded\":\"true\"}",
                "{\"category\":\"logins\",\"service\":\"s\",\"loggedInAt\":\"2026-10-01T09:00:00Z\",\"method\":\"m\"}",
                "{\"category\":\"interests\",\"topic\":5,\"declaredAt\":\"2026-10-01T09:00:00Z\"}"
            })
    void nothingIsConvertedInOtherCategoriesEither(String content) {
        String person = newPerson();
        assertThat(answered(upsert(person, "x" + person, 1, content).toString()))
                .containsExactly("rejected malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"category\":\"web-visits\",\"visitedAt\":\"2026-10-01T09:00:00Z\",\"pages\":[],\"cookies\":[\"a\"]}",
                "{\"category\":\"web-visits\",\"visitedAt\":\"2026-10-01T09:00:00Z\",\"pages\":[],\"cookies\":[],\"onlineIdentifier\":\" \"}",
                "{\"category\":\"sent-messages\",\"channel\":\"email\",\"kind\":\"marketing\",\"title\":\"t\",\"sentAt\":\"2026-10-01T09:00:00Z\",\"opened\":false,\"openedAt\":\"2026-10-02T09:00:00Z\"}",
                "{\"category\":\"correspondence\",\"medium\":\"form\",\"title\":\"t\",\"messages\":[{\"sentAt\":\"2026-10-01T09:00:00Z\",\"author\":\"subject\",\"text\":\"t\"}],\"form\":{\"name\":\"f\",\"fields\":[{\"label\":\"\",\"value\":\"v\"}]}}"
            })
    void whatSaysTooLittleOrContradictsItselfIsInvalid(String content) {
        String person = newPerson();
        assertThat(answered(upsert(person, "x" + person, 1, content).toString()))
                .containsExactly("rejected invalid");
    }

    @Test
    void twoObjectsOnALineAreNotOne() {
        String person = newPerson();
        assertThat(answered(
                        feedback(person, "a") + feedback(person, "b"),
                        feedback(person, "a") + ", ",
                        feedback(person, "a") + " garbage",
                        feedback(person, "b")))
                .containsExactly("rejected malformed", "rejected malformed", "rejected malformed", "created");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "{\"version\": " + "1".repeat(1_001) + "}",
                "{\"version\": 1e" + "9".repeat(1_001) + "}",
                "{\"" + "a".repeat(60_000) + "\": 1}",
                "{\"a\":".repeat(2_000),
                "[".repeat(60_000),
                "{\"op\":\"upsert\",\"content\":" + "{\"content\":".repeat(2_000) + "1" + "}".repeat(2_001),
                "\"" + "x".repeat(60_000),
                "\u0001",
                "nul",
                "null");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileLineIsRejectedAloneAndQuotesNothing(String bad) {
        String person = newPerson();
        List<JsonNode> answers = sendRaw("crm", feedback(person, "a") + "\n" + bad + "\n" + feedback(person, "b"));

        assertThat(answers)
                .extracting(answer -> answer.path("line").asText() + " "
                        + answer.path("outcome").asText() + " "
                        + answer.path("reason").asText())
                .startsWith("1 created ", "2 rejected malformed", "3 created ");
        assertThat(answers.get(1).toString()).hasSizeLessThan(200);
    }

    @Test
    void aNameThatTheContractHasNotIsNotRepeated() {
        String line = feedback(newPerson(), "f").replace("\"about\"", "\"anna.virtanen@example.fi\"");
        assertThat(sendRaw("crm", line).toString()).contains("malformed").doesNotContain("virtanen");
    }

    @Test
    void whatIsNotUtf8IsRejected() {
        String person = newPerson();
        byte[] good = (feedback(person, "a") + "\n").getBytes(StandardCharsets.UTF_8);
        String bad = feedback(person, "b").replace("Hei", "§§");
        List<byte[]> wrong = List.of(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xE4, (byte) 0x20},
                new byte[] {(byte) 0xED, (byte) 0xA0},
                new byte[] {0, 0});
        for (byte[] bytes : wrong) {
            byte[] line = bad.replace("§§", "§").getBytes(StandardCharsets.UTF_8);
            int at = new String(line, StandardCharsets.ISO_8859_1).indexOf("Â§");
            System.arraycopy(bytes, 0, line, at, 2);
            List<String> outcomes = new ArrayList<>();
            for (String answer : feed(line).split("\n")) {
                outcomes.add(answer);
            }
            assertThat(outcomes.get(0)).contains("\"rejected\"", "\"malformed\"");
        }
        assertThat(feed(good)).contains("\"created\"");
        assertThat(feed(feedback(person, "c").getBytes(StandardCharsets.UTF_16LE)))
                .contains("\"malformed\"");
    }

    private static String feed(byte[] body) {
        return Portal.asSource("crm")
                .contentType("application/x-ndjson")
                .body(body)
                .post("/api/v1/register-batches")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "utf-16"})
    void anotherCharsetAndCompressionAreRefused(String charset) {
        Portal.asSource("crm")
                .contentType("application/x-ndjson; charset=" + charset)
                .body(new byte[0])
                .post("/api/v1/register-batches")
                .then()
                .statusCode(415);
        Portal.asSource("crm")
                .contentType("application/x-ndjson")
                .header("Content-Encoding", "br")
                .body(new byte[0])
                .post("/api/v1/register-batches")
                .then()
                .statusCode(415);
    }

    /** What cannot be stored is refused; what only talks about it is an ordinary text. */
    @Test
    void nulAndHalfACharacterAreRefusedAndTheirEscapesInWordsAreNot() {
        String person = newPerson();
        String line = feedback(person, "f");
        assertThat(answered(
                        line.replace("Hei", "\\u0000"),
                        line.replace("Hei", "\\ud800"),
                        line.replace("Hei", "\\ud83d\\ud83d\\udc4b"),
                        line.replace("Hei", "\\udc4b\\ud83d"),
                        line.replace("Hei", "the log says \\\\u0000, \\\\ud800")))
                .containsExactly(
                        "rejected invalid-character",
                        "rejected invalid-character",
                        "rejected invalid-character",
                        "rejected invalid-character",
                        "created");
        send("crm", contactDetails(person, 1, person + "@example.com"));
        assertThat(Portal.asCustomer(person, person + "@example.com")
                        .get("/api/v1/me/data/feedback")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items[0].content.text"))
                .isEqualTo("the log says \\u0000, \\ud800");
    }

    @Test
    void lengthsAreCountedInCharacters() {
        String person = newPerson();
        String line = feedback(person, "f");
        assertThat(answered(line.replace("support", "👋".repeat(201)), line.replace("support", "👋".repeat(200))))
                .containsExactly("rejected invalid", "created");
    }

    static Stream<String> events() {
        return Stream.of(
                "{\"category\":\"interests\",\"topic\":\"t\",\"declaredAt\":\"%s\"}",
                "{\"category\":\"marketing-prohibitions\",\"channel\":\"email\",\"scope\":\"direct-marketing\",\"state\":\"prohibited\",\"recordedAt\":\"%s\"}",
                "{\"category\":\"mailing-list-subscriptions\",\"list\":\"l\",\"subscribed\":true,\"changedAt\":\"%s\"}",
                "{\"category\":\"user-profile\",\"service\":\"s\",\"username\":\"u\",\"accessRights\":[],\"createdAt\":\"%s\"}",
                "{\"category\":\"consents\",\"marketer\":\"controller\",\"channel\":\"email\",\"scope\":\"direct-marketing\",\"wordingVersion\":\"1\",\"evidence\":\"e\",\"givenAt\":\"%s\"}",
                "{\"category\":\"correspondence\",\"medium\":\"email\",\"title\":\"t\",\"messages\":[{\"sentAt\":\"%s\",\"author\":\"subject\",\"text\":\"t\"}]}",
                "{\"category\":\"page-views\",\"page\":\"/\",\"openedAt\":\"%s\"}",
                "{\"category\":\"call-recordings\",\"startedAt\":\"2026-11-01T10:00:00Z\",\"endedAt\":\"%s\",\"serviceNumber\":\"1\"}");
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatHasHappenedIsDatedAtMostADayAhead(String content) {
        Instant now = Instant.parse("2026-11-20T10:00:00Z");
        MovableClock.set(now);
        String person = newPerson();
        for (Instant ahead :
                List.of(now.plus(Duration.ofDays(1)).plusSeconds(1), Instant.parse("2199-01-01T00:00:00Z"))) {
            assertThat(answered(upsert(person, "x" + person, 1, content.formatted(ahead))
                            .toString()))
                    .containsExactly("rejected event-in-the-future");
        }
        assertThat(answered(upsert(person, "x" + person, 1, content.formatted(now.plus(Duration.ofDays(1))))
                        .toString()))
                .containsExactly("created");
    }

    @Test
    void whatIsCollectedIsNotCollectedAhead() {
        MovableClock.set(Instant.parse("2026-11-20T10:00:00Z"));
        String line = feedback(newPerson(), "f");
        assertThat(answered(
                        line.replace("2026-01-15T10:00:00Z", "2062-01-15T10:00:00Z"),
                        line.replace("2026-01-15T10:00:00Z", "2026-11-21T10:00:00Z")))
                .containsExactly("rejected event-in-the-future", "created");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "organisations | \"organisation\":{\"name\":\"Oy\",\"kind\":\"company\"},\"from\":\"2024-05-02\",\"until\":\"%s\" | 2024-05-02 | 2024-05-01",
                "organisations | \"organisation\":{\"name\":\"Oy\",\"kind\":\"company\"},\"from\":\"2024-05-02\",\"serviceHistoryUntil\":\"%s\" | 2099-12-31 | 2024-05-01",
                "call-recordings | \"serviceNumber\":\"1\",\"startedAt\":\"2026-11-01T10:00:00Z\",\"endedAt\":\"%s\" | 2026-11-01T10:00:00Z | 2026-11-01T09:59:59Z",
                "chat-conversations | \"messages\":[],\"startedAt\":\"2026-11-01T10:00:00Z\",\"endedAt\":\"%s\" | 2026-11-01T10:00:00Z | 2026-11-01T09:59:59Z",
                "support-tickets | \"number\":\"1\",\"title\":\"t\",\"status\":\"s\",\"messages\":[],\"handling\":[],\"openedAt\":\"2026-11-01T10:00:00Z\",\"closedAt\":\"%s\" | 2026-11-01T10:00:00Z | 2026-11-01T09:59:59Z",
                "consents | \"marketer\":\"controller\",\"channel\":\"email\",\"scope\":\"profiling\",\"wordingVersion\":\"1\",\"evidence\":\"e\",\"givenAt\":\"2026-11-01T10:00:00Z\",\"withdrawnAt\":\"%s\" | 2026-11-01T10:00:00Z | 2026-11-01T09:59:59Z",
                "sent-messages | \"channel\":\"email\",\"kind\":\"customer\",\"title\":\"t\",\"sentAt\":\"2026-11-01T10:00:00Z\",\"openedAt\":\"%s\" | 2026-11-01T10:00:00Z | 2026-11-01T09:59:59Z"
            })
    void nothingEndsBeforeItBegins(String category, String fields, String possible, String impossible) {
        String person = newPerson();
        String content = "{\"category\":\"" + category + "\"," + fields + "}";

        List<String> answers = answered(
                upsert(person, "i" + person, 1, content.formatted(impossible)).toString(),
                upsert(person, "p" + person, 1, content.formatted(possible)).toString());

        assertThat(answers).containsExactly("rejected invalid", "created");
    }
}
