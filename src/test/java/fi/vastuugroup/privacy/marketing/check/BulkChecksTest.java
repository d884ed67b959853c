package fi.vastuugroup.privacy.marketing.check;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream of checks is answered line by line, in order, and its end can be told from a broken one. */
@QuarkusTest
class BulkChecksTest {

    private static final String PATH = "/api/v1/prohibition-checks/bulk";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    PeopleFixture people;

    @Test
    void everyLineIsAnsweredInItsOrderAsASingleCheckIs() throws Exception {
        Person person = people.contact();
        people.choice(person, "phone", "direct-marketing", "prohibited", 1, MovableClock.time());
        List<Map<String, String>> checks = IntStream.range(0, 9_000)
                .mapToObj(i -> i % 1_000 == 7
                        ? ChecksFixture.phone(person.phone(), "phone")
                        : ChecksFixture.phone("+35845" + (1_000_000 + i), "phone"))
                .toList();

        List<JsonNode> lines = answers(post(NDJSON, NDJSON, ndjson(checks)));

        assertThat(lines).hasSize(9_001);
        for (int i = 0; i < 9_000; i++) {
            JsonNode line = lines.get(i);
            assertThat(line.path("line").asInt()).isEqualTo(i + 1);
            assertThat(line.path("decision").asText())
                    .isEqualTo(i % 1_000 == 7 ? "prohibited" : "no-prohibition-recorded");
            assertThat(line.path("permitted").asBoolean()).isEqualTo(i % 1_000 != 7);
        }
        JsonNode summary = lines.get(9_000).path("summary");
        assertThat(summary.path("complete").asBoolean()).isTrue();
        assertThat(summary.path("lines").asInt()).isEqualTo(9_000);
        assertThat(summary.path("permitted").asInt()).isEqualTo(8_991);
        assertThat(summary.path("notPermitted").asInt()).isEqualTo(9);
        assertThat(summary.path("errors").asInt()).isZero();
        assertThat(summary.path("marketer").asText()).isEqualTo(NORDIC);
    }

    @Test
    void theSummaryHasTheDigestsOfWhatWasSentAndAnswered() throws Exception {
        String asked = ndjson(
                List.of(ChecksFixture.email("a@example.fi", "email"), ChecksFixture.email("b@example.fi", "post")));
        byte[] answer = post(NDJSON, NDJSON, asked).asByteArray();
        String text = new String(answer, StandardCharsets.UTF_8);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;

        JsonNode summary = JSON.readTree(text.substring(last)).path("summary");

        assertThat(summary.path("answersSha256").asText()).isEqualTo(sha256(text.substring(0, last)));
        assertThat(summary.path("questionsSha256").asText()).isEqualTo(sha256(asked));
    }

    @Test
    void badLinesAreAnsweredInTheirPlacePermitNothingAndAreNotRepeated() throws Exception {
        String good =
                ndjson(List.of(ChecksFixture.email("fine@example.fi", "phone"))).strip();
        List<String> bad = List.of(
                "no json",
                "[]",
                good + good,
                good.replace("fine@example.fi", "not an address"),
                good.replace("\"phone\"", "\"telex\""),
                good.replace("\"scope\"", "\"skope\""),
                good.replace("\"fine@example.fi\"", "17"),
                "{\"identifierType\":\"email\",\"identifier\":\"fine@example.fi\",\"channel\":\"phone\"}",
                good.replace("fine", "x".repeat(5_000)),
                good.substring(0, good.length() - 1),
                good.replace("example.fi", "example.fi\\t"),
                good.replace("fine@", "\\nfine@"));
        String body = good + "\n" + String.join("\n", bad) + "\r\n\n" + good;

        List<JsonNode> lines = answers(post(NDJSON, NDJSON, body));

        assertThat(lines).hasSize(bad.size() + 3);
        assertThat(lines.get(0).path("permitted").asBoolean()).isTrue();
        assertThat(lines.subList(1, bad.size() + 1)).allSatisfy(line -> {
            assertThat(line.path("permitted").isBoolean()).isTrue();
            assertThat(line.path("permitted").asBoolean()).isFalse();
            assertThat(line.has("decision")).isFalse();
            assertThat(line.toString()).doesNotContain("fine", "not an address", "telex");
        });
        assertThat(lines.subList(1, bad.size() + 1))
                .extracting(line -> line.path("error").asText())
                .containsExactly(
                        "malformed",
                        "malformed",
                        "malformed",
                        "identifier-not-well-formed",
                        "unknown-value",
                        "malformed",
                        "malformed",
                        "value-missing",
                        "line-too-long",
                        "malformed",
                        "identifier-not-well-formed",
                        "identifier-not-well-formed");
        // The empty line is counted and not answered.
        assertThat(lines.get(bad.size() + 1).path("line").asInt()).isEqualTo(bad.size() + 3);
        assertThat(lines.get(bad.size() + 2).path("summary").path("errors").asInt())
                .isEqualTo(bad.size());
    }

    @Test
    void csvInAndOutAndMixedSayTheSame() throws Exception {
        Person person = people.contact();
        people.choice(person, "email", "direct-marketing", "prohibited", 1, MovableClock.time());
        String csv = "\uFEFFscope,channel,identifier,identifierType\r\n"
                + "direct-marketing,email,\"" + person.email() + "\",email\r\n"
                + "direct-marketing,post,nobody@example.fi,email\r\n"
                + "direct-marketing,post,\"broken,email\r\n"
                + "direct-marketing,post\r\n";

        String answer = post(CSV, CSV, csv).asString();

        List<String> rows = answer.lines().toList();
        assertThat(rows.get(0)).isEqualTo("line,yourReference,decision,permitted,section,error,summary");
        assertThat(rows.get(1)).isEqualTo("2,,prohibited,false,gdpr-21-3,,");
        assertThat(rows.get(2)).isEqualTo("3,,no-prohibition-recorded,true,gdpr-6-1-f,,");
        assertThat(rows.get(3)).isEqualTo("4,,,false,,malformed,");
        assertThat(rows.get(4)).isEqualTo("5,,,false,,malformed,");
        assertThat(rows.get(5)).startsWith(",,,,,,\"{\"\"complete\"\":true,").contains("\"\"lines\"\":4");

        List<JsonNode> mixed = answers(post(CSV, NDJSON, csv));
        assertThat(mixed).hasSize(5);
        assertThat(mixed.get(0).path("decision").asText()).isEqualTo("prohibited");
        String ndjson = ndjson(List.of(ChecksFixture.email(person.email(), "email")));
        assertThat(post(NDJSON, CSV, ndjson).asString().lines().toList().get(1))
                .isEqualTo("1,,prohibited,false,gdpr-21-3,,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,nobody@example.fi,post,direct-marketing",
                "email,nobody@example.fi,email,direct-marketing",
                "identifierType,identifier,channel,channel",
                "identifierType,identifier,channel,scope,scope",
                "identifierType,identifier;channel;scope",
                "identifierType"
            })
    void csvWithoutItsHeaderIsRefusedBeforeAnythingIsAnswered(String first) {
        post(CSV, CSV, first + "\nemail,nobody@example.fi,post,direct-marketing\n")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void csvInUtf16IsRefused() {
        String csv = "identifierType,identifier,channel,scope\nemail,nobody@example.fi,post,direct-marketing\n";
        for (String text : List.of(csv, "\uFEFF" + csv)) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                send(CSV, text.getBytes(charset)).then().statusCode(400);
            }
        }
    }

    /** Excel writes semicolons where the comma stands in numbers, and Windows-1252 unless it is told otherwise. */
    @Test
    void csvAsExcelInEuropeWritesItIsReadWhereItIsUtf8() throws Exception {
        Person person = people.contact();
        people.choice(person, "email", "direct-marketing", "prohibited", 1, MovableClock.time());
        String csv = "\uFEFFidentifierType;identifier;channel;scope\r\nemail;%s;email;direct-marketing\r\n"
                + "email;jäkälä@example.fi;post;direct-marketing\r\n";

        List<JsonNode> utf8 = answers(post(CSV, NDJSON, csv.formatted(person.email())));
        List<JsonNode> windows = answers(Portal.asPartner(NORDIC)
                .contentType(CSV)
                .accept(NDJSON)
                .body(csv.substring(1).formatted(person.email()).getBytes(Charset.forName("windows-1252")))
                .post(PATH));

        assertThat(utf8.get(0).path("decision").asText()).isEqualTo("prohibited");
        assertThat(utf8.get(1).path("decision").asText()).isEqualTo("no-prohibition-recorded");
        assertThat(windows.get(0).path("decision").asText()).isEqualTo("prohibited");
        assertThat(windows.get(1).path("error").asText()).isEqualTo("not-utf-8");
        assertThat(windows.get(1).path("permitted").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "utf-16"})
    void anotherCharsetIsRefused(String charset) {
        send(NDJSON + "; charset=" + charset, new byte[0]).then().statusCode(415);
        send(CSV + "; charset=" + charset, new byte[0]).then().statusCode(415);
    }

    @Test
    void aLineThatSaysTwoThingsIsMalformed() throws Exception {
        String check = ndjson(List.of(ChecksFixture.email("nobody@example.fi", "post")))
                .strip();
        List<JsonNode> lines = answers(post(
                NDJSON,
                NDJSON,
                String.join(
                        "\n",
                        check.replaceFirst("\\{", "{\"scope\":\"profiling\","),
                        check + check,
                        check + " x",
                        check.replace("nobody", "\\ud83d"),
                        "{\"" + "a".repeat(60_000) + "\":1}",
                        "[".repeat(2_000),
                        check)));

        assertThat(lines.subList(0, 7))
                .extracting(line -> line.path("error").asText())
                .containsExactly(
                        "malformed",
                        "malformed",
                        "malformed",
                        "identifier-not-well-formed",
                        "line-too-long",
                        "malformed",
                        "");
    }

    @Test
    void nothingAskedIsAnsweredByASummaryAlone() throws Exception {
        List<JsonNode> lines = answers(post(NDJSON, NDJSON, "\n"));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("summary").path("complete").asBoolean()).isTrue();
        assertThat(lines.get(0).path("summary").path("lines").asInt()).isZero();
    }

    @Test
    void otherCodingsAndTypesAreRefused() {
        Portal.asPartner(NORDIC)
                .contentType(NDJSON)
                .header("Content-Encoding", "br")
                .body(new byte[] {1})
                .post(PATH)
                .then()
                .statusCode(415);
        Portal.asPartner(NORDIC)
                .contentType("text/plain")
                .body(new byte[] {1})
                .post(PATH)
                .then()
                .statusCode(415);
        Portal.asPartner(NORDIC)
                .contentType(NDJSON)
                .accept("text/html")
                .body(new byte[] {1})
                .post(PATH)
                .then()
                .statusCode(406);
    }

    @Test
    void knownWithoutARecordAndUnknownAreAnsweredByTheSameBytes() {
        Person known = people.contact();
        List<Map<String, String>> ofKnown = new ArrayList<>();
        List<Map<String, String>> ofUnknown = new ArrayList<>();
        ChannelScope.ALL.forEach(cell -> {
            ofKnown.add(ChecksFixture.of(
                    "email", known.email(), cell.channel().slug(), cell.scope().slug()));
            ofUnknown.add(ChecksFixture.of(
                    "email",
                    "nobody@example.fi",
                    cell.channel().slug(),
                    cell.scope().slug()));
        });

        String one = withoutSummary(post(NDJSON, NDJSON, ndjson(ofKnown)).asString());
        String other = withoutSummary(post(NDJSON, NDJSON, ndjson(ofUnknown)).asString());

        assertThat(one).isEqualTo(other);
    }

    @Test
    void everyChunkIsALookThatItsSubjectsSee() {
        Person person = people.contact();
        long before = Database.count("select count(*) from look where operation = 'checkProhibitionsInBulk'");
        post(NDJSON, NDJSON, ndjson(List.of(ChecksFixture.email(person.email(), "email"))));
        assertThat(Database.count("select count(*) from look where operation = 'checkProhibitionsInBulk'"))
                .isEqualTo(before + 1);
    }

    @Test
    void withoutARecordOfTheLookNothingIsAnswered() {
        Database.execute("alter table look rename to look_away");
        try {
            post(NDJSON, NDJSON, ndjson(List.of(ChecksFixture.email("nobody@example.fi", "phone"))))
                    .then()
                    .statusCode(503);
        } finally {
            Database.execute("alter table look_away rename to look");
        }
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleIsToldByTheSummary() throws Exception {
        try (Socket socket = open()) {
            socket.setSoTimeout(20_000);
            chunk(socket, ndjson(List.of(ChecksFixture.email("first@example.fi", "phone"))));
            StringBuilder heard = new StringBuilder();
            readUntil(socket, heard, "\"line\":1");
            Database.execute("alter table marketing_decision rename to marketing_decision_away");
            try {
                chunk(socket, ndjson(List.of(ChecksFixture.email("second@example.fi", "phone"))));
                readUntil(socket, heard, "\n0\r\n");
            } finally {
                Database.execute("alter table marketing_decision_away rename to marketing_decision");
            }
            assertThat(heard)
                    .contains("\"complete\":false")
                    .contains("\"lines\":1")
                    .contains("urn:privacy-portal:problem:")
                    .doesNotContain("receipt", "\"line\":2");
        }
    }

    /** Larger than whatever the two ends and the network between them can hold: both must wait for each other. */
    @Test
    void aStreamLargerThanAllBuffersFlowsToItsEnd() throws Exception {
        int lines = 100_000;
        String thousand = ndjson(Collections.nCopies(1_000, ChecksFixture.email("nobody@example.fi", "phone")));
        StringBuilder tail = new StringBuilder();
        try (Socket socket = open()) {
            socket.setSoTimeout(20_000);
            CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> {
                try {
                    for (int sent = 0; sent < lines; sent += 1_000) {
                        chunk(socket, thousand);
                    }
                    socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
            byte[] heard = new byte[8_192];
            while (tail.indexOf("\n0\r\n") < 0) {
                int count = socket.getInputStream().read(heard);
                assertThat(count).isPositive();
                tail.append(new String(heard, 0, count, StandardCharsets.UTF_8));
                tail.delete(0, Math.max(0, tail.length() - 4_096));
            }
            sender.join();
        }
        assertThat(tail).contains("\"complete\":true", "\"lines\":" + lines, "{\"line\":" + lines + ",");
    }

    /** Over HTTP/2 too, where each stream has a window of its own. */
    @Test
    void aLargeStreamFlowsOverHttp2() throws Exception {
        int lines = 100_000;
        byte[] line = ndjson(List.of(ChecksFixture.email("nobody@example.fi", "phone")))
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                .version(HttpClient.Version.HTTP_2)
                .header("Authorization", "Bearer " + token(NORDIC))
                .header("Content-Type", NDJSON)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        () -> IntStream.range(0, lines).mapToObj(i -> line).iterator()))
                .build();

        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());

        List<String> answers = response.body().toList();
        assertThat(answers).hasSize(lines + 1);
        assertThat(answers.get(lines)).contains("\"complete\":true", "\"lines\":" + lines);
    }

    @Test
    void aLineHoldsFor24HoursFromItsOwnAnswer() throws Exception {
        MovableClock.set(Instant.parse("2031-06-01T08:00:00Z"));
        String line = ndjson(List.of(ChecksFixture.email("nobody@example.fi", "phone")));
        StringBuilder heard = new StringBuilder();
        try (Socket socket = open()) {
            socket.setSoTimeout(20_000);
            chunk(socket, line);
            readUntil(socket, heard, "{\"line\":1,");
            MovableClock.forward(Duration.ofMinutes(3));
            chunk(socket, line);
            readUntil(socket, heard, "{\"line\":2,");
            MovableClock.forward(Duration.ofHours(5));
            chunk(socket, line + "\n" + line);
            readUntil(socket, heard, "{\"line\":5,");
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            readUntil(socket, heard, "\n0\r\n");
        }

        String text = heard.substring(heard.indexOf("{\"summary\""));
        JsonNode summary = JSON.readTree(text.substring(0, text.indexOf('\n'))).path("summary");
        assertThat(summary.path("validUntil").asText()).isEqualTo("2031-06-02T08:00:00Z");
        assertThat(summary.path("validity").toString())
                .isEqualTo("[{\"fromLine\":1,\"validUntil\":\"2031-06-02T08:00:00Z\"},"
                        + "{\"fromLine\":3,\"validUntil\":\"2031-06-02T13:03:00Z\"}]");
        JsonNode claims = JSON.readTree(
                Base64.getUrlDecoder().decode(summary.path("receipt").asText().split("\\.")[1]));
        assertThat(claims.path("validity")).isEqualTo(summary.path("validity"));
        assertThat(Instant.ofEpochSecond(claims.path("exp").asLong())).isEqualTo("2031-06-02T08:00:00Z");
    }

    /** Single checks of others come between the chunks of as many streams as there are. */
    @Test
    void singleChecksAreAnsweredWhileManyStreamsAreUnderWay() throws Exception {
        String lines = ndjson(Collections.nCopies(6_000, ChecksFixture.email("nobody@example.fi", "phone")));
        List<Socket> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                Socket stream = open();
                stream.setSoTimeout(60_000);
                chunk(stream, lines);
                streams.add(stream);
            }
            for (int i = 0; i < 10; i++) {
                assertThat(ChecksFixture.decision(
                                ChecksFixture.ACME, ChecksFixture.email("nobody@example.fi", "phone")))
                        .isEqualTo("no-prohibition-recorded");
            }
            for (Socket stream : streams) {
                stream.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                assertThat(summary(stream)).contains("\"complete\":true", "\"lines\":6000");
            }
        } finally {
            for (Socket stream : streams) {
                stream.close();
            }
        }
    }

    private static String summary(Socket stream) throws IOException {
        return new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.startsWith("{\"summary\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPartnerThatVanishesLeavesNothingBehind() throws Exception {
        for (int i = 0; i < 30; i++) {
            Socket socket = open();
            chunk(socket, ndjson(List.of(ChecksFixture.email("a" + i + "@example.fi", "phone"))) + "{\"half");
            socket.close();
        }
        assertThat(answers(onceThereIsRoom())).hasSize(2);
    }

    /** What vanished gives its place back within moments. */
    private static Response onceThereIsRoom() throws InterruptedException {
        String line = ndjson(List.of(ChecksFixture.email("b@example.fi", "phone")));
        Response answer = post(NDJSON, NDJSON, line);
        for (int look = 0; look < 100 && answer.statusCode() == 429; look++) {
            Thread.sleep(100);
            answer = post(NDJSON, NDJSON, line);
        }
        return answer;
    }

    @Test
    void oneStreamTooManyOfAPartnerIsToldWhenToComeBackAndOthersAreAnswered() throws Exception {
        String line = ndjson(List.of(ChecksFixture.email("nobody@example.fi", "phone")));
        onceThereIsRoom();
        List<Socket> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                Socket stream = open();
                stream.setSoTimeout(60_000);
                streams.add(stream);
                chunk(stream, line);
                readUntil(stream, new StringBuilder(), "{\"line\":1,");
            }

            Response refused = post(NDJSON, NDJSON, line);
            refused.then().statusCode(429);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:privacy-portal:problem:too-many-requests");
            assertThat(refused.jsonPath().getString("detail")).startsWith("streams: ");
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            Portal.asPartner(ChecksFixture.ACME)
                    .contentType(NDJSON)
                    .body(line.getBytes(StandardCharsets.UTF_8))
                    .post(PATH)
                    .then()
                    .statusCode(200);
            assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.email("nobody@example.fi", "phone")))
                    .isEqualTo("no-prohibition-recorded");

            Socket first = streams.get(0);
            first.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(summary(first)).contains("\"complete\":true");
            assertThat(answers(onceThereIsRoom())).hasSize(2);
        } finally {
            for (Socket stream : streams) {
                stream.close();
            }
        }
        assertThat(answers(onceThereIsRoom())).hasSize(2);
    }

    @Test
    void whoSendsEverythingBeforeReadingIsToldThatTheQuotaIsUsedUp() {
        MovableClock.set(Instant.parse("2031-05-05T10:00:00Z"));
        String lines =
                ndjson(List.of(ChecksFixture.email("a@example.fi", "phone"))).repeat(10_000);
        StringBuilder heard = new StringBuilder();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(50), () -> {
            try (Socket socket = open("newcomer")) {
                for (int i = 0; i < 30; i++) {
                    chunk(socket, lines);
                }
                socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                readUntil(socket, heard, "\r\n\r\n");
            }
        });

        assertThat(heard.toString()).startsWith("HTTP/1.1 429 ");
    }

    private static Response send(String contentType, byte[] body) {
        return Portal.asPartner(NORDIC).contentType(contentType).body(body).post(PATH);
    }

    private static Response post(String contentType, String accept, String body) {
        return Portal.asPartner(NORDIC)
                .contentType(contentType)
                .accept(accept)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    private static String ndjson(List<Map<String, String>> checks) {
        return checks.stream()
                .map(check -> JSON.valueToTree(check).toString() + "\n")
                .collect(Collectors.joining());
    }

    private static List<JsonNode> answers(Response response) throws IOException {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : response.asString().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String withoutSummary(String answer) {
        return Arrays.stream(answer.split("\n"))
                .filter(line -> !line.contains("summary"))
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String token(String partner) {
        return Portal.token("machines", Map.of("sub", partner, "azp", partner, "client_id", partner));
    }

    private static Socket open() throws IOException {
        return open(NORDIC);
    }

    private static Socket open(String partner) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String token = token(partner);
        socket.getOutputStream().write("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """.formatted(PATH, token).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static void chunk(Socket socket, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void readUntil(Socket socket, StringBuilder heard, String end) throws IOException {
        while (heard.indexOf(end) < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).as("%s %s", UUID.randomUUID(), heard).isNotNegative();
            heard.append((char) next);
        }
    }
}
