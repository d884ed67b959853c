package fi.vastuugroup.privacy.storage;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where objects are kept outside the database, recordings above all ({@code privacy.storage}). */
@Unremovable
@ConfigMapping(prefix = "privacy.storage")
public interface StorageSettings {

    /** What the store is: {@code directory}, or {@code s3} for a bucket. Production needs one of them. */
    Optional<Kind> kind();

    /** The directory, of the kind {@code directory}: outside the database, and every replica must be able to write it. */
    Optional<Path> directory();

    /** How often it is checked anew that the bucket is closed to the public; {@code off} leaves it at the start's check. */
    @WithDefault("1h")
    String checkEvery();

    /** The bucket, of the kind {@code s3}. */
    S3 s3();

    /** What the store is. */
    enum Kind {
        DIRECTORY,
        S3
    }

    /** With which key the server encrypts objects. */
    enum Encryption {
        AES256,
        KMS
    }

    /** A bucket of S3, or of a server that speaks as S3 does. */
    interface S3 {

        /** The bucket's name; nothing else is kept in it. */
        Optional<String> bucket();

        /** The bucket's region, {@code eu-north-1} perhaps; of a server of one's own what it says of itself. */
        Optional<String> region();

        /** The server's address, with https, where it is not Amazon's own. */
        Optional<URI> endpoint();

        /** Whether the bucket stands in the path of addresses rather than in the name of the host. */
        @WithDefault("false")
        boolean pathStyle();

        /** The key id of the credentials; without, the pod's or machine's own identity counts. */
        Optional<String> accessKey();

        /** The secret of the credentials. */
        Optional<String> secretKey();

        /** With which key the server encrypts: {@code aes256} for its own, {@code kms} for one of its key service. */
        @WithDefault("aes256")
        Encryption encryption();

        /** The id of the key, where the key service encrypts. */
        Optional<String> kmsKey();

        /** How long a connection may take. */
        @WithDefault("PT5S")
        Duration connectTimeout();

        /** How long the server may be silent before it counts as unavailable. */
        @WithDefault("PT30S")
        Duration timeout();
    }
}
