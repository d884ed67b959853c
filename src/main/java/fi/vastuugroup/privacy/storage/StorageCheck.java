package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import fi.vastuugroup.privacy.storage.StorageSettings.Encryption;
import fi.vastuugroup.privacy.storage.StorageSettings.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that there is a store of objects, all that it takes to reach it, and nothing that makes it less than safe. */
@ApplicationScoped
class StorageCheck implements StartupCheck {

    private static final String KIND = "privacy.storage.kind";
    private static final String DIRECTORY = "privacy.storage.directory";
    private static final String S3 = "privacy.storage.s3.";

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public Stream<String> findings(Config config) {
        return config.getOptionalValue(KIND, Kind.class)
                .map(kind -> switch (kind) {
                    case DIRECTORY -> directory(config);
                    case S3 -> s3(config);
                })
                .orElseGet(() -> Stream.of(KIND + " must be set: directory or s3, where recordings are kept"));
    }

    private static Stream<String> directory(Config config) {
        boolean writable = config.getOptionalValue(DIRECTORY, Path.class)
                .filter(directory -> Files.isDirectory(directory) && Files.isWritable(directory))
                .isPresent();
        return writable ? Stream.empty() : Stream.of(DIRECTORY + " must be a directory that can be written");
    }

    private static Stream<String> s3(Config config) {
        return Stream.of(bucket(config), region(config), endpoint(config), credentials(config), key(config))
                .flatMap(Optional::stream);
    }

    private static Optional<String> bucket(Config config) {
        return BUCKET.matcher(text(config, "bucket")).matches()
                ? Optional.empty()
                : Optional.of(S3 + "bucket must be a bucket's name");
    }

    private static Optional<String> region(Config config) {
        return text(config, "region").isBlank()
                ? Optional.of(S3 + "region must be set: the bucket's region")
                : Optional.empty();
    }

    private static Optional<String> endpoint(Config config) {
        String address = text(config, "endpoint");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address);
            boolean safe =
                    uri.getHost() != null && ("https".equals(uri.getScheme()) || THIS_MACHINE.contains(uri.getHost()));
            return safe ? Optional.empty() : Optional.of(S3 + "endpoint must be an address with https");
        } catch (IllegalArgumentException malformed) {
            return Optional.of(S3 + "endpoint must be an address with https");
        }
    }

    private static Optional<String> credentials(Config config) {
        boolean id = !text(config, "access-key").isEmpty();
        boolean secret = !text(config, "secret-key").isEmpty();
        return id == secret
                ? Optional.empty()
                : Optional.of(S3 + (id ? "secret-key" : "access-key") + " must be set with the other of the two");
    }

    private static Optional<String> key(Config config) {
        boolean needed = config.getOptionalValue(S3 + "encryption", Encryption.class)
                .filter(Encryption.KMS::equals)
                .isPresent();
        return needed && text(config, "kms-key").isBlank()
                ? Optional.of(S3 + "kms-key must name the key of the key service")
                : Optional.empty();
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(S3 + name, String.class).orElse("");
    }
}
