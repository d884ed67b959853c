package fi.vastuugroup.privacy.platform.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import fi.vastuugroup.privacy.testing.HostileTexts;
import fi.vastuugroup.privacy.testing.LoggedLines;
import fi.vastuugroup.privacy.testing.Mutations;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.PortalTestResource;
import fi.vastuugroup.privacy.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent is answered, once and at once: with a problem where it reaches no operation. */
@QuarkusTest
class EdgeTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String HOST = "Host: localhost\r\n";
    private static final String NONSENSE = "GET /nonsense HTTP/1.1\r\n" + HOST;
    private static final String CHUNKED = "0\r\n\r\n";
    private static final List<String> HEAD = List.of(
            "GET /api/v1/privacy-notice?version=2026-1 HTTP/1.1",
            "Host: localhost",
            "Accept: application/json;q=0.5",
            "Accept-Language: sv-FI, en;q=0.5",
            "Accept-Encoding: gzip",
            "Content-Type: application/json;charset=utf-8",
            "Authorization: Bearer a.b.c",
            "Cookie: q_session_customers=a.b",
            "If-None-Match: W/\"a\", \"b\"",
            "Range: bytes=0-1",
            "Origin: https://portal.example",
            "Forwarded: for=192.0.2.1;proto=https;host=portal.example",
            "X-Forwarded-For: 192.0.2.1, 10.0.0.1",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: portal.example",
            "X-Forwarded-Port: 443",
            "If-Match: \"1\"",
            "Idempotency-Key: 018f2b3c-4d5e-7f60",
            "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-01");

    private static final long SEED = Long.getLong("fuzz.seed", 20261127);
    private static final int MUTANTS = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {"/nonsense", "/docs/", "/openapi", "/api/v1/session", "/api/v1/me", "/api/v1/privacy-notice"})
    void everyAnswerHasTheTimeAndAnId(String path) {
        Portal.anonymous()
                .noFilters()
                .get(path)
                .then()
                .header("Date", matchesPattern("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"))
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void theIdOfTheCallersTraceIsTaken() {
        Portal.anonymous()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/v1/session")
                .then()
                .header("traceparent", matchesPattern("00-" + TRACE + "-[0-9a-f]{16}-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-" + TRACE + "-00f067aa0ba902b7",
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "matti"
            })
    void oneThatCannotBeReadIsNot(String traceparent) {
        String given = Portal.anonymous()
                .header("traceparent", traceparent)
                .get("/api/v1/session")
                .header("traceparent");

        assertThat(given).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00").doesNotContain(TRACE);
    }

    @Test
    void whatIsLoggedForARequestHasItsId() {
        List<ExtLogRecord> lines = LoggedLines.during(() -> Portal.anonymous()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/probe/failures/fault")
                .then()
                .statusCode(500));

        assertThat(lines)
                .filteredOn(line -> line.getFormattedMessage().startsWith("request failed"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.getMdc("traceId")).isEqualTo(TRACE));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(400, "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(400, "GET /api/v1/unsubscribe/%zz HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(400, "GET /\u0001 HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(400, "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n"),
                Arguments.of(400, "kanarialintu\r\n\r\n"),
                Arguments.of(400, "GET /api/v1/me/data/;a=b/waiting HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(400, "POST /api/v1/staff/requests/;/extension HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(404, "GET nonsense HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(414, "GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of(431, NONSENSE + "X-Much: " + "a".repeat(20_000) + "\r\n\r\n"),
                Arguments.of(421, "GET /login HTTP/1.0\r\n\r\n"),
                Arguments.of(421, "GET /login HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
                Arguments.of(421, "GET /login HTTP/1.1\r\nHost: portal.example:4444\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(int status, String request) throws IOException {
        try (Wire wire = new Wire()) {
            isProblem(wire.send(request).answer(), status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: \r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n" + HOST + HOST + "\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "Host: evil.example\r\n\r\n",
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: xchunked\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: identity\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked, identity\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: gzip, chunked\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: \"chunked\"\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKED,
                "POST / HTTP/1.0\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n" + CHUNKED
            })
    void whatAProxyMayReadOtherwiseEndsTheConnection(String request) throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(request + NONSENSE + "\r\n");

            isProblem(wire.answer(), 400);
            assertThat(wire.isOver()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\nnonsense\r\n",
                "5\r\nnonsense\r\n0\r\n\r\n",
                "-1\r\n",
                "fffffffffffffffff\r\n",
                "0\r\nno trailer\u0001\r\n\r\n"
            })
    void aBodyWhoseChunksBreakIsAnsweredAndEndsTheConnection(String broken) throws IOException {
        String partner = Portal.token(
                "machines", Map.of("sub", "acme-events", "azp", "acme-events", "client_id", "acme-events"));
        for (String head : List.of(
                "POST /api/v1/unsubscribe/x HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                "POST /api/v1/prohibition-checks HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + partner + "\r\n")) {
            try (Wire wire = new Wire()) {
                wire.send(head + HOST + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n");
                List<ExtLogRecord> lines = LoggedLines.during(() -> {
                    wire.send(broken + NONSENSE + "\r\n");
                    isProblem(wire.answer(), 400);
                });

                assertThat(wire.isOver()).isTrue();
                assertThat(lines)
                        .extracting(ExtLogRecord::getFormattedMessage)
                        .noneMatch(line -> line.contains("nonsense") || line.contains("request failed"));
            }
        }
    }

    @Test
    void theConnectionGoesOnBehindABodyThatNobodyReads() throws IOException {
        try (Wire wire = new Wire()) {
            String body = "a".repeat(100_000);
            wire.send("POST /nonsense HTTP/1.1\r\n" + HOST + "Content-Length: " + body.length() + "\r\n\r\n" + body);
            isProblem(wire.answer(), 404);

            isProblem(wire.send(NONSENSE + "\r\n").answer(), 404);
        }
    }

    @Test
    void thePlainPortSpeaksNoHttp2() throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(NONSENSE + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                    + "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n");

            isProblem(wire.answer(), 404);
        }
        try (Wire wire = new Wire()) {
            assertThat(wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").answer().status())
                    .isBetween(400, 505);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prohibition-checks/bulk", "register-batches"})
    void aStreamThatIsNotRefusedAsksForTheLines(String stream) throws IOException {
        String token = Portal.token(
                "machines",
                stream.startsWith("register")
                        ? Map.of("sub", "crm", "azp", "crm", "client_id", "crm")
                        : Map.of("sub", "acme-events", "azp", "acme-events", "client_id", "acme-events"));
        try (Wire wire = new Wire()) {
            wire.send(stream(stream, token));

            assertThat(wire.answer().status()).isEqualTo(100);
            assertThat(wire.send("{}\n").answer().status()).isEqualTo(200);
        }
        try (Wire wire = new Wire()) {
            isProblem(wire.send(stream(stream, "a.b.c")).answer(), 401);
        }
    }

    private static String stream(String path, String token) {
        return "POST /api/v1/" + path + " HTTP/1.1\r\n" + HOST + "Authorization: Bearer " + token
                + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n";
    }

    static Stream<Arguments> forms() {
        String field = "y".repeat(20_000);
        String multipart = "multipart/form-data";
        return Stream.of(
                Arguments.of("application/x-www-form-urlencoded", "choice=%zz"),
                Arguments.of("application/x-www-form-urlencoded", "choice=%"),
                Arguments.of("application/x-www-form-urlencoded", "x=" + field),
                Arguments.of("application/x-www-form-urlencoded", "a=b&".repeat(3_000)),
                Arguments.of("application/x-www-form-urlencoded; charset=kanarialintu", "choice=a"),
                Arguments.of("application/x-www-form-urlencoded; charset=", "choice=a"),
                Arguments.of(multipart, "kanarialintu"),
                Arguments.of(multipart + "; boundary=", "--\r\n"),
                Arguments.of(multipart + "; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"choice\"\r\n"),
                Arguments.of(multipart + "; boundary=x; charset=kanarialintu", "--x--\r\n"));
    }

    /** Each byte comes in a piece of its own: what is logged must not grow with them. */
    @ParameterizedTest
    @MethodSource("forms")
    void aFormThatCannotBeReadIsAnsweredAndLoggedOnceAtMost(String type, String body) throws IOException {
        String token = "kanarialintu-" + System.nanoTime();
        for (String path :
                List.of("/api/v1/unsubscribe/" + token, "/login?state=" + token, "/back-channel-logout?t=" + token)) {
            List<ExtLogRecord> lines = LoggedLines.during(() -> {
                try (Wire wire = new Wire()) {
                    wire.send("POST " + path + " HTTP/1.1\r\n" + HOST + "Content-Type: " + type
                            + "\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
                    assertThat(inPieces(wire, body).answer().status()).as(path).isBetween(400, 499);
                }
            });
            assertThat(lines)
                    .hasSizeLessThanOrEqualTo(1)
                    .extracting(line -> line.getFormattedMessage() + line.getThrown())
                    .noneMatch(line -> line.contains(token));
        }
    }

    private static Wire inPieces(Wire wire, String body) {
        String pieces = body.chars()
                .mapToObj(character -> "1\r\n" + (char) character + "\r\n")
                .collect(Collectors.joining());
        try {
            for (int begin = 0; begin < pieces.length(); begin += 600) {
                wire.send(pieces.substring(begin, Math.min(pieces.length(), begin + 600)));
            }
            return wire.send(CHUNKED);
        } catch (IOException answeredAlready) {
            return wire;
        }
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsHasTheSameLimit() throws IOException {
        String token = Portal.token("staff", Map.of("sub", "edge", "groups", List.of("data-protection-officer")));
        String chunk = " ".repeat(0x10000);
        try (Wire wire = new Wire()) {
            wire.send("POST /api/v1/staff/subjects/search HTTP/1.1\r\n" + HOST + "Authorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int sent = 0; sent < 1_200_000; sent += chunk.length()) {
                wire.send("10000\r\n" + chunk + "\r\n");
            }
            wire.send(CHUNKED);

            isProblem(wire.answer(), 413);
        }
    }

    @Test
    void whoSendsAllOfTooMuchBeforeReadingGetsTheAnswer() throws IOException {
        int length = 30_000_000;
        String piece = " ".repeat(100_000);
        try (Wire wire = new Wire()) {
            wire.send("POST /api/v1/unsubscribe/x HTTP/1.1\r\n" + HOST
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n");
            for (int sent = 0; sent < length; sent += piece.length()) {
                wire.send(piece);
            }

            isProblem(wire.answer(), 413);
            assertThat(wire.isOver()).isTrue();
        }
    }

    @Test
    void whoSaysNothingMoreIsToldAndWhoSaysNextToNothing() throws IOException {
        String begun = "POST /api/v1/unsubscribe/x HTTP/1.1\r\n" + HOST
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nList";
        try (Wire silent = new Wire();
                Wire slow = new Wire()) {
            silent.send(begun);
            slow.send(begun);
            Thread dripping = new Thread(() -> drip(slow));
            dripping.start();

            isProblem(silent.answer(), 408);
            assertThat(silent.isOver()).isTrue();
            isProblem(slow.answer(), 408);
            assertThat(slow.isOver()).isTrue();
            dripping.interrupt();
        }
    }

    /** Sends a letter every other second, until there is nobody to send it to. */
    private static void drip(Wire wire) {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(2);
                wire.send("x");
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: ",
                "Content-Type: ,",
                "Content-Type: text/csv;charset=",
                "Content-Type: text/csv;charset=kanarialintu",
                "Content-Type: text/csv\r\nAccept: ",
                "Content-Type: text/csv\r\nAccept: ,",
                "Content-Type: text/csv\r\nAccept: json",
                "Content-Type: text/csv\r\nAccept: a/b/c",
                "Content-Type: text/csv\r\nAccept: ;q=1",
                "Content-Type: text/csv\r\nAccept-Language: ",
                "Content-Type: text/csv\r\nAccept-Encoding: ",
                "Content-Type: text/csv\r\nContent-Encoding: ",
                "Content-Type: text/csv\r\nCookie: "
            })
    void aHeaderThatSaysNothingIsNoFault(String headers) throws IOException {
        String token = Portal.token(
                "machines", Map.of("sub", "acme-events", "azp", "acme-events", "client_id", "acme-events"));
        try (Wire wire = new Wire()) {
            int status = wire.send("POST /api/v1/prohibition-checks/bulk HTTP/1.1\r\n" + HOST + "Authorization: Bearer "
                            + token + "\r\n" + headers + "\r\nContent-Length: 3\r\n\r\na,a")
                    .answer()
                    .status();

            assertThat(status).isBetween(400, 499);
        }
    }

    @Test
    void noHeadIsAFaultOrWithoutAnAnswer() throws IOException {
        Mutations mutations = new Mutations(SEED);
        HostileTexts texts = new HostileTexts(SEED);
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            List<String> lines = new ArrayList<>(HEAD);
            int changed = mutant % lines.size();
            String line = lines.get(changed);
            lines.set(
                    changed,
                    mutant / lines.size() % 2 == 0
                            ? new String(mutations.of(line), ISO_8859_1)
                            : line.replaceFirst(" .*", " ") + withoutEnds(texts.next()));
            String head = String.join("\r\n", lines);
            // A proxy that is believed says on what was said to it.
            String from = mutant % 2 == 0 ? "127.0.0.1" : PortalTestResource.PROXY;
            try (Wire wire = new Wire(InetAddress.getByName(from))) {
                Wire.Answer answer = wire.send(head + "\r\n\r\n").answer();

                assertThat(answer.status()).as("seed %d, %s", SEED, head).isLessThan(500);
                assertThat(answer.header("date")).as("seed %d, %s", SEED, head).isNotEmpty();
            }
        }
    }

    private static String withoutEnds(String text) {
        return text.substring(0, Math.min(text.length(), 2_000)).replaceAll("[\r\n]", "");
    }

    private static void isProblem(Wire.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("cache-control")).contains("no-store");
        assertThat(answer.header("content-language")).isEqualTo("fi");
        assertThat(answer.header("date")).endsWith("GMT");
        assertThat(answer.header("traceparent")).startsWith("00-");
        JsonPath problem = JsonPath.from(new String(answer.body().getBytes(ISO_8859_1), UTF_8));
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).startsWith("urn:privacy-portal:problem:");
        assertThat(problem.getString("title")).isNotBlank();
    }
}
