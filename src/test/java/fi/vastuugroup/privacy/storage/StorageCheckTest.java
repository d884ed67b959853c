package fi.vastuugroup.privacy.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production does not start without a store of objects, or with half of one, and names the property. */
class StorageCheckTest {

    private static final Map<String, String> BUCKET = Map.of(
            "privacy.storage.kind", "s3",
            "privacy.storage.s3.bucket", "example-recordings",
            "privacy.storage.s3.region", "eu-north-1");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aBucketAndADirectoryWillDo() {
        assertEquals(List.of(), findings(Map.of()));
        assertEquals(
                List.of(),
                findings(Map.of(
                        "privacy.storage.kind", "directory", "privacy.storage.directory", directory.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "privacy.storage.kind, ''",
        "privacy.storage.s3.bucket, ''",
        "privacy.storage.s3.bucket, Not A Bucket",
        "privacy.storage.s3.region, ''",
        "privacy.storage.s3.endpoint, http://objects.example.fi",
        "privacy.storage.s3.endpoint, objects.example.fi",
        "privacy.storage.s3.endpoint, 'https://not an address'",
    })
    void whatIsMissingOrUnsafeIsFoundByItsName(String property, String value) {
        assertFound(property, Map.of(property, value));
    }

    @Test
    void credentialsAreTwo() {
        assertFound("privacy.storage.s3.secret-key", Map.of("privacy.storage.s3.access-key", "id"));
        assertFound("privacy.storage.s3.access-key", Map.of("privacy.storage.s3.secret-key", "of-somebody"));
        assertEquals(
                List.of(),
                findings(
                        Map.of("privacy.storage.s3.access-key", "id", "privacy.storage.s3.secret-key", "of-somebody")));
    }

    @Test
    void theKeyServiceNeedsAKey() {
        assertFound("privacy.storage.s3.kms-key", Map.of("privacy.storage.s3.encryption", "kms"));
    }

    @Test
    void aServerOnThisMachineNeedsNoTls() {
        assertEquals(List.of(), findings(Map.of("privacy.storage.s3.endpoint", "http://localhost:9000")));
        assertEquals(List.of(), findings(Map.of("privacy.storage.s3.endpoint", "https://objects.example.fi")));
    }

    @Test
    void aDirectoryIsThere() throws Exception {
        String property = "privacy.storage.directory";
        Path file = Files.writeString(directory.resolve("file"), "");

        assertFound(property, Map.of("privacy.storage.kind", "directory"));
        assertFound(property, Map.of("privacy.storage.kind", "directory", property, "/no/such/directory"));
        assertFound(property, Map.of("privacy.storage.kind", "directory", property, file.toString()));
    }

    private static void assertFound(String property, Map<String, String> changes) {
        List<String> findings = findings(changes);

        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).startsWith(property + " "), findings.get(0));
        assertTrue(!findings.get(0).contains("of-somebody"), findings.get(0));
    }

    private static List<String> findings(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(BUCKET);
        settings.putAll(changes);
        return new StorageCheck().findings(TestConfig.of(settings)).toList();
    }
}
