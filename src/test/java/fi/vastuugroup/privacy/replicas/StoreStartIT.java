package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.S3Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;

/** A start with a bucket that is open to the public comes to an end; one whose bucket does not answer goes on without it. */
class StoreStartIT {

    private static Installation installation;
    private static S3Server server;

    @BeforeAll
    static void start() throws Exception {
        installation = new Installation();
        server = S3Server.start();
        try (S3AsyncClient owner = S3AsyncClient.builder()
                .endpointOverride(server.address())
                .forcePathStyle(true)
                .region(Region.of(S3Server.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(S3Server.ACCESS_KEY, S3Server.SECRET_KEY)))
                .build()) {
            owner.createBucket(make -> make.bucket("closed")).get();
            owner.createBucket(make -> make.bucket("open")).get();
            owner.putBucketAcl(acl -> acl.bucket("open").acl(BucketCannedACL.PUBLIC_READ))
                    .get();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        installation.close();
    }

    @Test
    void anOpenBucketEndsTheStartWithASentence() throws Exception {
        Replica replica = begin("store-open", server.address(), "open");

        for (int i = 0; i < 600 && replica.isRunning(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }

        assertThat(replica.isRunning()).isFalse();
        assertThat(said("store-open"))
                .contains("privacy.storage.s3.bucket must be closed to the public, and anybody can list it");
    }

    @Test
    void aClosedBucketIsUsed() throws Exception {
        Replica replica = begin("store-closed", server.address(), "closed").ready();

        try {
            assertThat(measured(replica, metrics -> metrics.contains("privacy_storage_open 1.0")))
                    .isTrue();
        } finally {
            replica.stop();
        }
    }

    @Test
    void aBucketThatDoesNotAnswerStopsNothingElse() throws Exception {
        Replica replica =
                begin("store-away", URI.create("http://127.0.0.1:1"), "closed").ready();

        try {
            assertThat(replica.readiness()).isEqualTo(200);
            assertThat(measured(replica, metrics -> metrics.contains("privacy_storage_open 0.0")))
                    .isTrue();
            assertThat(measured(replica, metrics -> said("store-away").contains("the object store cannot be used")))
                    .isTrue();
            assertThat(replica.isRunning()).isTrue();
        } finally {
            replica.stop();
        }
    }

    private static Replica begin(String name, URI address, String bucket) throws IOException {
        Files.deleteIfExists(Replica.LOGS.resolve(name + ".log"));
        Map<String, String> store = new TreeMap<>(Map.of(
                "privacy.storage.kind",
                "s3",
                "privacy.storage.s3.endpoint",
                address.toString(),
                "privacy.storage.s3.bucket",
                bucket,
                "privacy.storage.s3.region",
                S3Server.REGION,
                "privacy.storage.s3.path-style",
                "true",
                "privacy.storage.s3.access-key",
                S3Server.ACCESS_KEY,
                "privacy.storage.s3.secret-key",
                S3Server.SECRET_KEY));
        return installation.start(name, store);
    }

    /** Whether the metrics show something before long. */
    private static boolean measured(Replica replica, Predicate<String> shown) throws Exception {
        for (int i = 0; i < 1_200; i++) {
            if (shown.test(replica.metrics())) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return false;
    }

    private static String said(String name) {
        try {
            return Files.readString(Replica.LOGS.resolve(name + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
