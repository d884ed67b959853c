package fi.vastuugroup.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One copy of a person is taken at a time; one that is broken off is recognised, and may be taken again. */
@QuarkusTest
class CopyTurnsTest {

    /** More than the buffers of two sockets hold. */
    private static final int CHATS = 700;

    @TempDir
    private Path directory = Path.of("");

    private PersonFixture someone = PersonFixture.prospect();

    @BeforeEach
    void somebodyIsHeld() {
        someone = PersonFixture.prospect().fed();
    }

    @AfterEach
    void leaveNobody() {
        Database.execute("delete from running_copy");
    }

    private void feedMuch() {
        Random random = new Random(7);
        String[] lines = IntStream.range(0, CHATS)
                .mapToObj(i -> Lines.upsert(
                                someone.person(), "chat-" + i + someone.person(), 1, """
                        {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:05:00Z",
                         "messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "subject", "text": "%s"}]}""".formatted(noise(random)))
                        .toString())
                .toArray(String[]::new);
        assertThat(Lines.send("crm", (Object[]) lines)).hasSize(CHATS);
    }

    /** What cannot be pressed. */
    private static String noise(Random random) {
        byte[] bytes = new byte[12_000];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void aSecondAtOnceIsRefusedAndOneAfterABreakIsNot() throws Exception {
        feedMuch();
        try (Socket slow = begin()) {
            read(slow, 1000);

            someone.asked()
                    .get(CopyTest.COPY)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "30")
                    .body("type", equalTo("urn:privacy-portal:problem:too-many-requests"))
                    .body("reason.code", equalTo("copy-running"))
                    .body(
                            "reason.text",
                            equalTo("A copy is being downloaded already. Wait until it has finished, or stop it"));
            PersonFixture other = PersonFixture.prospect().fed();
            other.asked().get(CopyTest.COPY).then().statusCode(200);
        }
        awaitNobody();

        TakenCopy.of(someone.asked().get(CopyTest.COPY)).isWhole();
        awaitNobody();
    }

    @Test
    void whoAsksForTheHeadersAloneBeginsNoCopy() {
        someone.asked()
                .head(CopyTest.COPY)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("attachment"))
                .header("Copy-Estimated-Bytes", notNullValue());

        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'copy-begun' and subject_id = ?",
                        someone.subject()))
                .isZero();
    }

    @Test
    void aBrokenDownloadIsRecognised() throws Exception {
        feedMuch();
        byte[] part;
        try (Socket broken = begin()) {
            part = read(broken, 500_000);
        }

        Path file = Files.write(directory.resolve("broken.zip"), part);
        assertThatThrownBy(() -> new ZipFile(file.toFile())).isInstanceOf(ZipException.class);
        assertThat(new String(part, StandardCharsets.ISO_8859_1))
                .contains("README.txt")
                .doesNotContain("manifest.jws");
        awaitNobody();
    }

    @Test
    void whoReadsSlowlyGetsAllOfItAndHoldsNothingUp() throws Exception {
        feedMuch();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Socket slow = begin()) {
            InputStream in = slow.getInputStream();
            byte[] some = new byte[256 * 1024];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                all.write(some, 0, read);
                Thread.sleep(20);
            }
        }
        assertThat(all.size()).isGreaterThan(5_000_000);
        assertThat(all.toString(StandardCharsets.ISO_8859_1)).contains("manifest.jws");
    }

    @Test
    void theTurnOfAKilledProcessIsOverByItself() {
        Database.execute(
                "insert into running_copy (subject_id, taker, id, until) values (?, 'subject', ?, now() + interval '3 minutes')",
                someone.subject(),
                UUID.randomUUID());
        someone.asked().get(CopyTest.COPY).then().statusCode(429);

        MovableClock.forward(Duration.ofMinutes(4));

        someone.asked().get(CopyTest.COPY).then().statusCode(200);
    }

    @Test
    void aFaultOnTheWayCutsTheAnswer() throws Exception {
        feedMuch();
        byte[] answer;
        try (Socket reading = begin()) {
            read(reading, 1000);
            Database.execute("update running_copy set id = gen_random_uuid() where subject_id = ?", someone.subject());
            MovableClock.forward(Duration.ofMinutes(1));
            answer = reading.getInputStream().readAllBytes();
        } catch (IOException cut) {
            answer = new byte[0];
        }

        assertThat(new String(answer, StandardCharsets.ISO_8859_1)).doesNotContain("manifest.jws");
        assertThat(answer.length < 5
                        || !new String(answer, answer.length - 5, 5, StandardCharsets.ISO_8859_1).equals("0\r\n\r\n"))
                .as("no orderly end")
                .isTrue();
    }

    /** Asks as a browser does, and reads nothing yet. */
    private Socket begin() throws IOException {
        String token = Portal.token(
                "customers", Map.of("sub", someone.person(), "email", someone.email(), "email_verified", true));
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write(("GET " + CopyTest.COPY + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                                + "\r\nAuthorization: Bearer " + token + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static byte[] read(Socket socket, int bytes) throws IOException {
        return socket.getInputStream().readNBytes(bytes);
    }

    private void awaitNobody() throws InterruptedException {
        for (int i = 0; i < 100 && running() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(running()).isZero();
    }

    private long running() {
        return Database.count("select count(*) from running_copy where subject_id = ?", someone.subject());
    }
}
