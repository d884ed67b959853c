package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.recording.CallFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A replica is killed (SIGKILL) while a recording comes in, while one that is stored waits to become its item's, while a call is
 * deleted, and when one was deleted whose object is still in the store. Afterwards there is either an item with its audio or
 * neither, and when the jobs have run no object that no row names.
 */
class RecordingsIT {

    private static final byte[] KEPT = CallFixture.wav(50_000, 1);
    private static final byte[] LOST = CallFixture.wav(60_000, 2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installation installation;
    private Receiver receiver;
    private Replica replica;
    private String source;

    @BeforeEach
    void start() throws Exception {
        installation = new Installation();
        receiver = new Receiver("nobody", 0);
        source = installation.machine("crm");
        replica = replica("off");
    }

    @AfterEach
    void stop() throws Exception {
        replica.kill();
        receiver.close();
        installation.close();
    }

    private Replica replica(String every) throws Exception {
        return installation
                .start("recordings", receiver, "-Dprivacy.recordings.every=" + every)
                .ready();
    }

    @Test
    @Timeout(240)
    void whereverItIsKilledThereIsAnItemWithItsAudioOrNeither() throws Exception {
        for (String call : new String[] {"kept", "half", "stored", "deleted"}) {
            assertThat(feed(upsert(call))).contains("created");
        }
        assertThat(put("kept", KEPT).get()).isEqualTo(200);
        assertThat(put("deleted", KEPT).get()).isEqualTo(200);

        killInTheMiddleOfAll();

        replica = replica("off");
        assertThat(named()).hasSize(2);
        assertThat(wholeFiles()).containsAll(named());
        assertThat(installation.count("select count(*) from item where category = 'call-recordings'"))
                .isEqualTo(4);

        assertThat(feed("{\"op\":\"deletion\",\"id\":\"deleted\",\"version\":2,\"person\":{\"id\":\"P\"},"
                        + "\"category\":\"call-recordings\"}"))
                .contains("deleted");
        replica.kill();
        assertThat(named()).hasSize(1);
        assertThat(wholeFiles()).as("nobody has deleted them yet").hasSizeGreaterThan(1);

        try (Connection owner = installation.hold("update audio_upload set begun_at = '2026-01-01T00:00:00Z'")) {
            owner.commit();
        }
        replica = replica("1s");
        await(() -> files().equals(named()));
        assertThat(put("half", LOST).get()).isEqualTo(200);
        assertThat(put("stored", LOST).get()).isEqualTo(200);
        assertThat(installation.column("select encode(sha256, 'hex') from item_audio order by 1"))
                .containsExactlyInAnyOrder(CallFixture.hex(KEPT), CallFixture.hex(LOST), CallFixture.hex(LOST));
        await(() -> files().equals(named()) && files().size() == 3);
    }

    /** Half a recording has come, another one is stored and waits, and so does a deletion. */
    private void killInTheMiddleOfAll() throws Exception {
        try (Socket half = new Socket("localhost", replica.port());
                Connection held = installation.hold("select * from data_subject for update")) {
            half.getOutputStream()
                    .write(("PUT " + CallFixture.path("half")
                                    + "?version=1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + source + "\r\nContent-Type: audio/wav\r\nContent-Digest: "
                                    + CallFixture.digest(LOST)
                                    + "\r\nContent-Length: " + LOST.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            half.getOutputStream().write(LOST, 0, LOST.length / 2);
            var stored = put("stored", LOST);
            var deletion =
                    CompletableFuture.supplyAsync(() -> feed("{\"op\":\"deletion\",\"id\":\"deleted\",\"version\":2,"
                            + "\"person\":{\"id\":\"P\"},\"category\":\"call-recordings\"}"));
            await(() -> files().size() == 4
                    && wholeFiles().size() == 3
                    && installation.count("select count(*) from pg_locks where not granted") >= 2);
            replica.kill();
            assertThat(stored.handle((status, broken) -> broken != null).get()).isTrue();
            assertThat(deletion.handle((answer, broken) -> broken != null).get())
                    .isTrue();
            held.rollback();
        }
    }

    private static String upsert(String call) {
        return """
                {"op":"upsert","id":"%s","version":1,"person":{"id":"P"},"collected":{"how":"call","at":"2026-11-01T10:07:00Z"},\
                "content":{"category":"call-recordings","startedAt":"2026-11-01T10:00:00Z","endedAt":"2026-11-01T10:07:00Z",\
                "serviceNumber":"+358800123"}}""".formatted(call);
    }

    private String feed(String line) {
        try {
            return replica.send("POST", "/api/v1/register-batches", source, "application/x-ndjson", line)
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Integer> put(String call, byte[] audio) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + replica.port() + CallFixture.path(call) + "?version=1"))
                .header("Authorization", "Bearer " + source)
                .header("Content-Type", "audio/wav")
                .header("Content-Digest", CallFixture.digest(audio))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(audio))
                .build();
        return Replica.HTTP
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    private Set<String> named() {
        return new TreeSet<>(installation.column("select object_id from item_audio"));
    }

    private Set<String> wholeFiles() {
        Set<String> whole = files();
        whole.removeIf(name -> name.endsWith(".part"));
        return whole;
    }

    private Set<String> files() {
        Path directory = Path.of(installation.setting("privacy.storage.directory"));
        try (Stream<Path> files = Files.walk(directory)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile).forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !condition.getAsBoolean(); ) {
            assertThat(System.nanoTime()).as("it does not come").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
