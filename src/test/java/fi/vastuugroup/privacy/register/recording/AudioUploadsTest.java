package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.register.recording.CallFixture.awaitCount;
import static fi.vastuugroup.privacy.register.recording.CallFixture.begun;
import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.digest;
import static fi.vastuugroup.privacy.register.recording.CallFixture.files;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static fi.vastuugroup.privacy.register.recording.CallFixture.path;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.sending;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Audio that is not taken leaves nothing, wherever its way ends. */
@QuarkusTest
class AudioUploadsTest extends HeldCall {

    private static final byte[] AUDIO = wav(200_000, 3);

    @Test
    void whatIsNotWhatItsDigestSaysIsNotStored() {
        Portal.asSource("crm")
                .contentType(CallFixture.WAV)
                .queryParam("version", 1)
                .header("Content-Digest", digest(wav(200_000, 4)))
                .body(AUDIO)
                .put(path(call))
                .then()
                .statusCode(400)
                .body("type", endsWith("digest-mismatch"));

        assertNothingElseIsStored(0);
    }

    @Test
    void whatSaysNoDigestIsRefused() {
        for (String header : List.of("sha-512=:AAAA:", "sha-256=AAAA", "sha-256=:AAAA:")) {
            Portal.asSource("crm")
                    .contentType(CallFixture.WAV)
                    .queryParam("version", 1)
                    .header("Content-Digest", header)
                    .body(AUDIO)
                    .put(path(call))
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("invalid-request"));
        }
        assertNothingElseIsStored(0);
    }

    @Test
    void whatItIsIsToldByItsContent() {
        byte[] text = "Hei, tämä on tekstiä eikä ääntä".repeat(100).getBytes(StandardCharsets.UTF_8);
        sending(call, 1, text, CallFixture.WAV)
                .put(path(call))
                .then()
                .statusCode(415)
                .body("type", endsWith("audio-type"));
        sending(call, 1, AUDIO, "audio/ogg")
                .put(path(call))
                .then()
                .statusCode(415)
                .body("type", endsWith("audio-type"));
        sending(call, 1, AUDIO, "text/plain")
                .put(path(call))
                .then()
                .statusCode(415)
                .body("type", endsWith("unsupported-media-type"));
        assertNothingElseIsStored(0);

        sending(call, 1, AUDIO, "application/octet-stream")
                .put(path(call))
                .then()
                .statusCode(200);
    }

    @Test
    void aCallThatTheSourceHasNotSentHasNoAudio() {
        put("call-of-nobody", 1, AUDIO).then().statusCode(404).body("type", endsWith("not-found"));
        Portal.asSource("support-desk")
                .contentType(CallFixture.WAV)
                .queryParam("version", 1)
                .header("Content-Digest", digest(AUDIO))
                .body(AUDIO)
                .put(path(call))
                .then()
                .statusCode(404);
        assertNothingElseIsStored(0);
    }

    @Test
    void aSourceThatFeedsNoCallsSendsNoAudio() {
        Portal.withToken(Portal.token("machines", Map.of("sub", "hotline", "azp", "hotline", "client_id", "hotline")))
                .contentType(CallFixture.WAV)
                .queryParam("version", 1)
                .header("Content-Digest", digest(AUDIO))
                .body(AUDIO)
                .put(path(call))
                .then()
                .statusCode(403);
    }

    @Test
    void aBodyWithoutALengthIsRefused() throws IOException {
        assertThat(answer("Transfer-Encoding: chunked\r\n", "4\r\nRIFF\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411")
                .contains("length-required");
    }

    @Test
    void aBodyThatSaysToBeTooLongIsRefusedBeforeItIsSent() throws IOException {
        assertThat(answer("Content-Length: 200000001\r\nExpect: 100-continue\r\n", ""))
                .startsWith("HTTP/1.1 413")
                .contains("content-too-large");
        assertNothingElseIsStored(0);
    }

    /** Sends a request by hand; the answer until the portal closes, or all that came within a second. */
    private String answer(String headers, String body) throws IOException {
        try (Socket socket = begun(call, AUDIO, headers)) {
            socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            byte[] answer = new byte[4_000];
            int read = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoGoesBeforeTheEndLeavesNothing() throws IOException {
        try (Socket socket = begun(call, AUDIO, "Content-Length: " + AUDIO.length + "\r\n")) {
            socket.getOutputStream().write(AUDIO, 0, AUDIO.length / 2);
            socket.getOutputStream().flush();
            awaitCount(1, "select count(*) from audio_upload");
        }
        awaitCount(1, "select count(*) from audio_deletion");
        assertNothingElseIsStored(0);
        put(call, 1, AUDIO).then().statusCode(200);
    }

    @Test
    void whatIsErasedWhileItComesIsNotHeld() throws IOException {
        try (Socket socket = begun(call, AUDIO, "Content-Length: " + AUDIO.length + "\r\n")) {
            socket.getOutputStream().write(AUDIO, 0, AUDIO.length / 2);
            socket.getOutputStream().flush();
            awaitCount(1, "select count(*) from audio_upload");
            Database.execute("delete from stored_item where category = 'call-recordings'");
            socket.getOutputStream().write(AUDIO, AUDIO.length / 2, AUDIO.length - AUDIO.length / 2);
            byte[] answer = new byte[4_000];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, read, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 404");
        }
        assertNothingElseIsStored(0);
    }

    @Test
    void ofTwoThatComeAtOnceOneIsHeld() {
        List<byte[]> recordings =
                IntStream.range(0, 3).mapToObj(i -> wav(300_000, 10 + i)).toList();
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> put(call, 1, recordings.get(i)).statusCode()))
                .toList();
        List<Integer> answers =
                sent.stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers).containsExactly(200, 409, 409);
        deletions.deleteWaiting().await().indefinitely();
        assertThat(files()).isEqualTo(named()).hasSize(1);
        assertThat(recordings.stream().map(CallFixture::hex).toList())
                .contains(String.valueOf(Database.value("select encode(sha256, 'hex') from item_audio")));
    }

    @Test
    void aSourceSendsSoManyAtATimeAndNoMore() throws IOException {
        Socket[] open = new Socket[4];
        try {
            for (int i = 0; i < open.length; i++) {
                open[i] = begun(call, AUDIO, "Content-Length: " + AUDIO.length + "\r\n");
                open[i].getOutputStream().write(AUDIO, 0, 1_000);
            }
            awaitCount(open.length, "select count(*) from audio_upload");
            put(call, 1, AUDIO)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "10")
                    .body("type", endsWith("too-many-requests"));
        } finally {
            for (Socket socket :
                    Arrays.stream(open).filter(each -> each != null).toList()) {
                socket.close();
            }
        }
        awaitCount(open.length, "select count(*) from audio_deletion");
        assertNothingElseIsStored(0);
        put(call, 1, AUDIO).then().statusCode(200);
    }
}
