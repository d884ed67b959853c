package fi.vastuugroup.privacy.storage;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The application has the store that its settings name, and counts what it does without saying with what. */
@QuarkusTest
class ConfiguredObjectStoreTest {

    private static final int MANAGEMENT =
            ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);

    @Inject
    ObjectStore store;

    @Test
    void whatIsStoredIsReadAndCounted() {
        ObjectKey key = new ObjectKey("probes", UUID.randomUUID());
        byte[] content = Contents.of(100_000);
        long before = counted("put", "done");

        store.put(key, "audio/mpeg", content.length, Contents.inParts(content))
                .await()
                .indefinitely();

        assertThat(Contents.whole(store.read(key, 0, content.length))).isEqualTo(content);
        assertThat(store.exists(key).await().indefinitely()).isTrue();
        store.delete(key).await().indefinitely();
        assertThatThrownBy(() -> Contents.whole(store.read(key, 0, 1))).isInstanceOf(NoSuchObjectException.class);
        assertThat(counted("put", "done")).isEqualTo(before + 1);
        assertThat(counted("read", "missing")).isPositive();
        assertThat(metrics())
                .contains("privacy_storage_open 1.0")
                .doesNotContain(key.id().toString());
    }

    private static long counted(String operation, String outcome) {
        String name = "privacy_storage_operations_seconds_count{operation=\"%s\",outcome=\"%s\"} "
                .formatted(operation, outcome);
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    private static String metrics() {
        return get("http://localhost:" + MANAGEMENT + "/metrics").asString();
    }
}
