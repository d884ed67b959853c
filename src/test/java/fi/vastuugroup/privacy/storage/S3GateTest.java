package fi.vastuugroup.privacy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.testing.S3Server;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;

/** A bucket is used when what comes unsigned is refused, and not before that is known. */
class S3GateTest {

    private static S3Server server;

    private final String bucket = "recordings-" + UUID.randomUUID();
    private final ObjectKey key = new ObjectKey("recordings", UUID.randomUUID());
    private S3Connection connection;
    private ObjectStore behind;
    private S3Gate gate;

    @BeforeAll
    static void startServer() throws Exception {
        server = S3Server.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @BeforeEach
    void connect() {
        connection = S3Fixture.connection(server, bucket);
        behind = new S3ObjectStore(connection);
        gate = new S3Gate(behind, new S3Exposure(connection, behind)::finding);
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    private void access(BucketCannedACL access) {
        connection
                .send(client -> client.putBucketAcl(acl -> acl.bucket(bucket).acl(access)))
                .await()
                .indefinitely();
    }

    private static void put(ObjectStore store, ObjectKey key) {
        store.put(key, "audio/mpeg", 10, Contents.inParts(Contents.of(10)))
                .await()
                .indefinitely();
    }

    @Test
    void aBucketThatIsClosedToThePublicIsUsedAndLeftAsItWas() {
        assertThat(gate.isOpen()).isFalse();

        put(gate, key);

        assertThat(gate.isOpen()).isTrue();
        assertThat(Contents.whole(gate.read(key, 0, 10))).isEqualTo(Contents.of(10));
        assertThat(gate.list("recordings", null, 10).await().indefinitely()).hasSize(1);
        assertThat(gate.list(S3Exposure.AREA, null, 10).await().indefinitely()).isEmpty();
        gate.delete(key).await().indefinitely();
        assertThat(gate.exists(key).await().indefinitely()).isFalse();
    }

    @Test
    void aBucketThatThePublicCanListIsNotUsed() {
        put(behind, key);
        access(BucketCannedACL.PUBLIC_READ);

        assertThat(gate.check().await().indefinitely())
                .hasValue("privacy.storage.s3.bucket must be closed to the public, and anybody can list it");
        assertThat(gate.isOpen()).isFalse();
        assertThatThrownBy(() -> put(gate, new ObjectKey("recordings", UUID.randomUUID())))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> Contents.whole(gate.read(key, 0, 10))).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> gate.exists(key).await().indefinitely()).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> gate.delete(key).await().indefinitely()).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> gate.list("recordings", null, 10).await().indefinitely())
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(behind.list(S3Exposure.AREA, null, 10).await().indefinitely())
                .isEmpty();
    }

    @Test
    void aBucketWhoseObjectsThePublicCanReadIsNotUsed() {
        // As a bucket would whose owner's policy opens its objects and not its list.
        ObjectStore opening = new OpeningStore(behind, connection, bucket);

        assertThat(new S3Exposure(connection, opening).finding().await().indefinitely())
                .hasValue("privacy.storage.s3.bucket must be closed to the public, and anybody can read what is in it");
    }

    @Test
    void aBucketThatBecomesPublicIsNotUsedAnyMoreAndIsAgainWhenItIsClosed() {
        put(gate, key);
        access(BucketCannedACL.PUBLIC_READ);
        assertThat(gate.check().await().indefinitely()).isPresent();
        assertThatThrownBy(() -> Contents.whole(gate.read(key, 0, 10))).isInstanceOf(StoreUnavailableException.class);

        access(BucketCannedACL.PRIVATE);
        assertThat(gate.check().await().indefinitely()).isEmpty();
        assertThat(Contents.whole(gate.read(key, 0, 10))).isEqualTo(Contents.of(10));
    }

    @Test
    void whatCannotBeFoundOutKeepsTheGateClosedUntilItCan() {
        try (S3Connection wrong = new S3Connection(
                S3Fixture.settings(server.address(), bucket, Map.of("secret-key", "somebody-elses")))) {
            ObjectStore store = new S3ObjectStore(wrong);
            S3Gate closed = new S3Gate(store, new S3Exposure(wrong, store)::finding);

            assertThatThrownBy(() -> put(closed, key)).isInstanceOf(StoreUnavailableException.class);
            assertThat(closed.isOpen()).isFalse();
        }
    }

    @Test
    void thoseWhoComeTogetherHaveItFoundOutOnce() {
        AtomicInteger asked = new AtomicInteger();
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        S3Gate shared = new S3Gate(
                behind,
                () -> Uni.createFrom().completionStage(() -> {
                    asked.incrementAndGet();
                    return answer;
                }));
        CompletableFuture<Boolean> one = shared.exists(key).subscribeAsCompletionStage();
        CompletableFuture<Boolean> other = shared.exists(key).subscribeAsCompletionStage();

        answer.complete(Optional.empty());

        assertThat(one.join()).isFalse();
        assertThat(other.join()).isFalse();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aLaterCheckThatFailsLeavesWhatWasKnown() {
        AtomicInteger asked = new AtomicInteger();
        S3Gate once = new S3Gate(
                behind,
                () -> asked.getAndIncrement() == 0
                        ? Uni.createFrom().item(Optional.empty())
                        : Uni.createFrom().failure(new StoreUnavailableException("away")));
        once.check().await().indefinitely();

        assertThatThrownBy(() -> once.check().await().indefinitely()).isInstanceOf(StoreUnavailableException.class);
        assertThat(once.isOpen()).isTrue();
    }

    /** Opens each object to the public as it comes. */
    private record OpeningStore(ObjectStore store, S3Connection connection, String bucket) implements ObjectStore {

        @Override
        public Uni<Void> put(ObjectKey key, String contentType, long bytes, Multi<Buffer> content) {
            return store.put(key, contentType, bytes, content)
                    .chain(() -> connection.send(client -> client.putObjectAcl(
                            acl -> acl.bucket(bucket).key(key.name()).acl(ObjectCannedACL.PUBLIC_READ))))
                    .replaceWithVoid();
        }

        @Override
        public Multi<Buffer> read(ObjectKey key, long from, long bytes) {
            return store.read(key, from, bytes);
        }

        @Override
        public Uni<Boolean> exists(ObjectKey key) {
            return store.exists(key);
        }

        @Override
        public Uni<Void> delete(ObjectKey key) {
            return store.delete(key);
        }

        @Override
        public Uni<List<StoredObject>> list(String area, @Nullable ObjectKey after, int most) {
            return store.list(area, after, most);
        }
    }
}
