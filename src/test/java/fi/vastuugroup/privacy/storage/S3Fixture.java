package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.testing.S3Server;
import fi.vastuugroup.privacy.testing.TestConfig;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Settings of a bucket of the tests, and what its owner does with it. */
final class S3Fixture {

    private S3Fixture() {}

    /** Settings as the configuration reads them, with what a test says otherwise. */
    static StorageSettings.S3 settings(URI address, String bucket, Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "privacy.storage.s3.bucket",
                bucket,
                "privacy.storage.s3.region",
                S3Server.REGION,
                "privacy.storage.s3.endpoint",
                address.toString(),
                "privacy.storage.s3.path-style",
                "true",
                "privacy.storage.s3.access-key",
                S3Server.ACCESS_KEY,
                "privacy.storage.s3.secret-key",
                S3Server.SECRET_KEY,
                "privacy.storage.s3.timeout",
                "PT5S"));
        others.forEach((name, value) -> settings.put("privacy.storage.s3." + name, value));
        return TestConfig.builder(settings)
                .withMapping(StorageSettings.class)
                .build()
                .getConfigMapping(StorageSettings.class)
                .s3();
    }

    /** A connection to a bucket, which is made if it is not there. */
    static S3Connection connection(S3Server server, String bucket) {
        S3Connection owner = new S3Connection(settings(server.address(), bucket, Map.of()));
        owner.send(client -> client.createBucket(make -> make.bucket(bucket)))
                .await()
                .indefinitely();
        return owner;
    }
}
