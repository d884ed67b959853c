package fi.vastuugroup.privacy.register.listening;

import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.digest;
import static fi.vastuugroup.privacy.register.recording.CallFixture.file;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.register.recording.CallFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person hears their own call, whole and in parts, and who goes away leaves nothing open. */
@QuarkusTest
class ListeningTest {

    private static final byte[] AUDIO = wav(300_000, 21);

    private Person person;
    private String call;

    @BeforeEach
    void aCallIsRecorded() {
        Database.empty();
        CallFixture.emptyStore();
        person = Person.known();
        call = call(person.id(), 1);
        put(call, 1, AUDIO).then().statusCode(200);
    }

    private String audio() {
        return "/api/v1/me/data/call-recordings/" + item(call) + "/audio";
    }

    private Response part(String range) {
        return person.login().header("Range", range).get(audio());
    }

    private static byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(AUDIO, from, to + 1);
    }

    @Test
    void theWholeComesWithAllThatAPlayerNeeds() {
        Response whole = person.login().get(audio());

        whole.then()
                .statusCode(200)
                .contentType("audio/wav")
                .header("Content-Length", String.valueOf(AUDIO.length))
                .header("Accept-Ranges", "bytes")
                .header("ETag", "\"" + hex(AUDIO) + "\"")
                .header("Repr-Digest", digest(AUDIO))
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"call-2026-11-01.wav\"");
        assertThat(whole.asByteArray()).isEqualTo(AUDIO);
    }

    @Test
    void aPartIsThoseBytesAndSaysWhich() {
        part("bytes=100-199")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-199/" + AUDIO.length)
                .header("Content-Length", "100");
        assertThat(part("bytes=100-199").asByteArray()).isEqualTo(bytes(100, 199));
        assertThat(part("bytes=299990-").asByteArray()).isEqualTo(bytes(299_990, 299_999));
        assertThat(part("bytes=-5").asByteArray()).isEqualTo(bytes(299_995, 299_999));
        assertThat(part("bytes=0-0,5-5").then().statusCode(200).extract().asByteArray())
                .isEqualTo(AUDIO);
        part("bytes=300000-")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + AUDIO.length)
                .body("type", endsWith("range-not-satisfiable"));
    }

    @Test
    void aPartOfWhatHasBeenReplacedIsTheNewWhole() {
        String heard = person.login().get(audio()).header("ETag");
        assertThat(person.login()
                        .header("If-Range", heard)
                        .header("Range", "bytes=5-9")
                        .get(audio())
                        .statusCode())
                .isEqualTo(206);

        byte[] later = wav(100_000, 22);
        put(call, 2, later).then().statusCode(200);
        Response whole = person.login()
                .header("If-Range", heard)
                .header("Range", "bytes=5-9")
                .get(audio());
        assertThat(whole.then().statusCode(200).extract().asByteArray()).isEqualTo(later);
    }

    @Test
    void headTellsTheSameWithoutTheAudio() {
        person.login()
                .head(audio())
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(AUDIO.length))
                .header("ETag", "\"" + hex(AUDIO) + "\"");
    }

    @Test
    void whatIsGoneFromTheStoreAnswersAsIfThereWereNone() {
        CallFixture.delete(file(named().iterator().next()));

        person.login().get(audio()).then().statusCode(404).body("type", endsWith("not-found"));
    }

    @Test
    void whoGoesInTheMiddleLeavesNothingOpen() throws IOException {
        byte[] large = wav(12_000_000, 23);
        put(call, 2, large).then().statusCode(200);
        String token = Portal.token(
                "customers", Map.of("sub", "login-" + person.id(), "email", person.email(), "email_verified", true));
        for (int i = 0; i < 5; i++) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET " + audio() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                InputStream answer = socket.getInputStream();
                assertThat(answer.readNBytes(50_000)).hasSize(50_000);
            }
        }
        assertNoFileIsOpen();
        assertThat(person.login().get(audio()).asByteArray()).hasSize(large.length);
    }

    private static void assertNoFileIsOpen() throws IOException {
        for (int attempt = 0; attempt < 100 && openFiles() > 0; attempt++) {
            pause();
        }
        assertThat(openFiles()).isZero();
    }

    private static long openFiles() throws IOException {
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .map(descriptor -> {
                        try {
                            return Files.readSymbolicLink(descriptor).toString();
                        } catch (IOException closedMeanwhile) {
                            return "";
                        }
                    })
                    .filter(target -> target.contains("/recordings/"))
                    .count();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
