package fi.vastuugroup.privacy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.testing.S3Server;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that is away, slow or breaks off is unavailable: nobody takes a part for the whole, and it recovers. */
class S3OutageTest {

    private static final byte[] CONTENT = Contents.of(6_000_000);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ObjectKey key = new ObjectKey("recordings", UUID.randomUUID());
    private S3Server server;
    private S3Line line;
    private S3Connection owner;
    private S3Connection connection;
    private ObjectStore store;

    @BeforeEach
    void start() throws Exception {
        server = S3Server.start();
        owner = S3Fixture.connection(server, "recordings");
        line = new S3Line(server.port());
        connect("PT15S");
    }

    private void connect(String timeout) {
        connection = new S3Connection(S3Fixture.settings(
                line.address(), "recordings", Map.of("timeout", timeout, "connect-timeout", "PT2S")));
        store = new S3ObjectStore(connection);
    }

    @AfterEach
    void stop() throws Exception {
        connection.close();
        owner.close();
        line.close();
        server.close();
    }

    private void put() {
        store.put(key, "audio/mpeg", CONTENT.length, Contents.inParts(CONTENT))
                .await()
                .atMost(PATIENCE);
    }

    private boolean exists() {
        return new S3ObjectStore(owner).exists(key).await().atMost(PATIENCE);
    }

    @Test
    void aServerThatIsAwayIsUnavailableAndIsUsedWhenItIsBack() throws Exception {
        server.kill();

        assertThatThrownBy(this::put).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.exists(key).await().atMost(PATIENCE))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> Contents.whole(store.read(key, 0, 1))).isInstanceOf(StoreUnavailableException.class);

        server.startAgain();
        S3Fixture.connection(server, "recordings").close();
        put();
        assertThat(Contents.whole(store.read(key, 0, CONTENT.length))).isEqualTo(CONTENT);
    }

    @Test
    void aServerThatDiesWhileSomethingIsStoredIsUnavailable() throws Exception {
        line.stopAfter(2_000_000);
        CompletableFuture<Void> put = store.put(key, "audio/mpeg", CONTENT.length, Contents.inParts(CONTENT))
                .subscribeAsCompletionStage();
        TimeUnit.MILLISECONDS.sleep(300);
        server.kill();
        line.goOn();

        assertThatThrownBy(() -> put.get(60, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void aLineThatBreaksWhileSomethingIsStoredLeavesNothing() {
        line.cutAfter(2_000_000);

        assertThatThrownBy(this::put).isInstanceOf(StoreUnavailableException.class);
        assertThat(exists()).isFalse();
    }

    @Test
    void aReaderIsNotToldThatAPartIsTheWhole() {
        put();
        AtomicLong read = new AtomicLong();
        line.cutAfter(2_000_000);

        assertThatThrownBy(() -> store.read(key, 0, CONTENT.length)
                        .onItem()
                        .invoke(piece -> read.addAndGet(piece.length()))
                        .collect()
                        .last()
                        .await()
                        .atMost(PATIENCE))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(read.get()).isBetween(1L, 3_000_000L);
    }

    @Test
    void aReaderDoesNotNoticeALineThatBreaksOnce() {
        put();
        AtomicLong read = new AtomicLong();
        line.cutAfter(2_000_000);

        byte[] all = Contents.whole(store.read(key, 0, CONTENT.length).onItem().invoke(piece -> {
            read.addAndGet(piece.length());
            if (read.get() > 1_000_000) {
                CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(line::goOn);
            }
        }));

        assertThat(all).isEqualTo(CONTENT);
    }

    @Test
    void aServerThatIsSilentIsUnavailable() {
        connection.close();
        connect("PT1S");
        line.stopAfter(0);

        assertThatThrownBy(() -> store.list("recordings", null, 10).await().atMost(PATIENCE))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(this::put).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void aReaderMayBeSlowerThanTheServersPatience() {
        put();
        connection.close();
        connect("PT1S");

        byte[] all = Contents.whole(store.read(key, 0, CONTENT.length)
                .onItem()
                .call(piece -> Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(1_500))));

        assertThat(all).isEqualTo(CONTENT);
    }

    @Test
    void contentIsNotTakenFasterThanTheServerTakesIt() throws Exception {
        AtomicLong taken = new AtomicLong();
        Buffer part = Buffer.buffer(new byte[64 * 1024]);
        Multi<Buffer> content = Multi.createFrom().range(0, 800).onItem().transform(number -> {
            taken.addAndGet(part.length());
            return part;
        });
        line.stopAfter(1_000_000);
        CompletableFuture<Void> put =
                store.put(key, "audio/mpeg", 800L * part.length(), content).subscribeAsCompletionStage();
        TimeUnit.MILLISECONDS.sleep(1_000);

        assertThat(taken.get()).isBetween(900_000L, 20_000_000L);
        line.goOn();
        put.get(60, TimeUnit.SECONDS);
        assertThat(taken.get()).isEqualTo(800L * part.length());
    }
}
