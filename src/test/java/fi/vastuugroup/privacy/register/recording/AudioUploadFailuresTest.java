package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.files;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** While the store or the database fails, nothing is held, and no object is forgotten. */
@QuarkusTest
class AudioUploadFailuresTest extends HeldCall {

    private static final byte[] AUDIO = wav(200_000, 3);

    @Test
    void whoFallsSilentIsToldSoAndLeavesNothing() throws IOException {
        try (Socket socket = CallFixture.begun(call, AUDIO, "Content-Length: " + AUDIO.length + "\r\n")) {
            socket.getOutputStream().write(AUDIO, 0, AUDIO.length / 2);
            socket.setSoTimeout(50_000);
            byte[] answer = new byte[4_000];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("request-timeout");
        }
        assertNothingElseIsStored(0);
    }

    @Test
    void whileTheStoreFailsNothingIsHeldAndTheObjectIsNotForgotten() throws IOException {
        Files.createDirectories(CallFixture.directory());
        var away = CallFixture.directory().resolveSibling("recordings-away");
        Files.move(CallFixture.directory(), away);
        Files.writeString(CallFixture.directory(), "in the way");
        try {
            put(call, 1, AUDIO).then().statusCode(503).body("type", endsWith("service-unavailable"));
            assertThat(named()).isEmpty();
            assertThat(Database.count("select count(*) from audio_deletion")).isEqualTo(1);
            assertThat(deletions.deleteWaiting().await().indefinitely()).isZero();
            assertThat(Database.count("select count(*) from audio_deletion where attempts = 1 and next_at is not null"))
                    .isEqualTo(1);
        } finally {
            Files.delete(CallFixture.directory());
            Files.move(away, CallFixture.directory());
        }
        Database.execute("update audio_deletion set next_at = null");
        assertNothingElseIsStored(0);
    }

    @Test
    void whileTheDatabaseFailsAfterTheStoringNothingIsHeld() throws SQLException {
        try (var held = Database.hold("select * from data_subject for update")) {
            var sent = CompletableFuture.supplyAsync(() -> put(call, 1, AUDIO).statusCode());
            Database.awaitWaiter();
            assertThat(files()).as("it is stored").hasSize(1);
            Database.cutConnections();
            assertThat(sent.join()).isEqualTo(503);
            held.rollback();
        }
        assertThat(named()).isEmpty();
        Database.execute("update audio_upload set begun_at = '2020-01-01T00:00:00Z'::timestamptz");
        deletions.giveUpUploads().await().indefinitely();
        assertNothingElseIsStored(0);
        put(call, 1, AUDIO).then().statusCode(200);
        assertThat(hex(AUDIO)).isEqualTo(Database.value("select encode(sha256, 'hex') from item_audio"));
    }
}
