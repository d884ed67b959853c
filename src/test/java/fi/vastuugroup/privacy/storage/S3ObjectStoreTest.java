package fi.vastuugroup.privacy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.testing.S3Server;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** A bucket keeps what every store does, encrypted by its server, and in no version longer than it should. */
class S3ObjectStoreTest extends ObjectStoreContract {

    private static S3Server server;

    private final String bucket = "recordings-" + UUID.randomUUID();
    private final S3Connection connection = S3Fixture.connection(server(), bucket);
    private final ObjectStore store = new S3ObjectStore(connection);

    @BeforeAll
    static void startServer() throws Exception {
        server = S3Server.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    private static S3Server server() {
        return server;
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Test
    void theServerIsToldToEncrypt() throws Exception {
        assertThat(askedFor(Map.of())).contains("x-amz-server-side-encryption: AES256\r\n");
        assertThat(askedFor(Map.of("encryption", "kms", "kms-key", "arn:aws:kms:eu-north-1:1:key/2")))
                .contains("x-amz-server-side-encryption: aws:kms\r\n")
                .contains("x-amz-server-side-encryption-aws-kms-key-id: arn:aws:kms:eu-north-1:1:key/2\r\n");
    }

    /** What is sent to store something, whatever the server makes of it. */
    private String askedFor(Map<String, String> settings) throws Exception {
        try (S3Line line = new S3Line(server.port());
                S3Connection recorded = new S3Connection(S3Fixture.settings(line.address(), bucket, settings))) {
            new S3ObjectStore(recorded)
                    .put(key(), "audio/mpeg", 10, Contents.inParts(Contents.of(10)))
                    .onFailure()
                    .recoverWithNull()
                    .await()
                    .indefinitely();
            return line.asked();
        }
    }

    @Test
    void everyVersionIsDeleted() {
        connection
                .send(client -> client.putBucketVersioning(versioning -> versioning
                        .bucket(bucket)
                        .versioningConfiguration(status -> status.status(BucketVersioningStatus.ENABLED))))
                .await()
                .indefinitely();
        ObjectKey key = stored(Contents.of(10));
        // As somebody would who does not know better: it is hidden, and still there.
        connection
                .send(client ->
                        client.deleteObject(delete -> delete.bucket(bucket).key(key.name())))
                .await()
                .indefinitely();
        assertThat(versions()).isEqualTo(2);

        store.delete(key).await().indefinitely();

        assertThat(versions()).isZero();
    }

    private int versions() {
        return connection
                .send(client -> client.listObjectVersions(list -> list.bucket(bucket)))
                .map(page -> page.versions().size() + page.deleteMarkers().size())
                .await()
                .indefinitely();
    }

    @Test
    void aBucketThatIsNotThereIsNoBucketWithoutObjects() {
        try (S3Connection nowhere =
                new S3Connection(S3Fixture.settings(server.address(), "nobody-made-this", Map.of()))) {
            ObjectStore absent = new S3ObjectStore(nowhere);

            assertThatThrownBy(() -> absent.exists(key()).await().indefinitely())
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("NoSuchBucket");
            assertThatThrownBy(() -> Contents.whole(absent.read(key(), 0, 1)))
                    .isInstanceOf(StoreUnavailableException.class);
            assertThatThrownBy(() -> absent.delete(key()).await().indefinitely())
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }

    @Test
    void wrongCredentialsAreAnOperatorsMatter() {
        ObjectKey key = stored(Contents.of(10));
        try (S3Connection stranger = new S3Connection(
                S3Fixture.settings(server.address(), bucket, Map.of("secret-key", "somebody-elses")))) {
            ObjectStore closed = new S3ObjectStore(stranger);

            assertThatThrownBy(() -> Contents.whole(closed.read(key, 0, 1)))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("403")
                    .hasMessageNotContaining(key.id().toString());
            assertThatThrownBy(() -> closed.put(key(), "audio/mpeg", 10, Contents.inParts(Contents.of(10)))
                            .await()
                            .indefinitely())
                    .isInstanceOf(StoreUnavailableException.class);
            assertThatThrownBy(() -> closed.exists(key).await().indefinitely())
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }
}
