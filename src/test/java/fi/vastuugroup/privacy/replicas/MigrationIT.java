package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The process that only migrates, as the Job of k8s: it ends with 0 when the schema is there, and never otherwise. */
class MigrationIT {

    private record Ended(int code, String output) {}

    @Test
    void aMigrationWithoutADatabaseFailsAndSaysWhatIsMissing() throws Exception {
        Ended ended = migrate(Map.of());

        assertThat(ended.code()).as(ended.output()).isNotZero();
        assertThat(ended.output()).contains("quarkus.datasource.jdbc.url is not set");
    }

    @Test
    void aMigrationOfTheDatabaseEndsWell() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary()) {
            Ended ended = migrate(database.settings());

            assertThat(ended.code()).as(ended.output()).isZero();
        }
    }

    private static Ended migrate(Map<String, String> settings) throws IOException, InterruptedException {
        Map<String, String> own = new TreeMap<>(ofTheJob());
        own.putAll(settings);
        Process process = new ProcessBuilder(Replica.command(List.of(), own))
                .directory(Replica.PACKAGE.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    /** Its settings, without the database and with issuers that answer nobody. */
    private static Map<String, String> ofTheJob() throws IOException {
        Properties file = new Properties();
        try (Reader settings = Files.newBufferedReader(Path.of("k8s/base/application.properties"))) {
            file.load(settings);
        }
        Map<String, String> own = new TreeMap<>();
        file.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("quarkus.datasource."))
                .forEach(name ->
                        own.put(name, file.getProperty(name).replaceFirst("^https://login.*$", "http://localhost:1")));
        own.put("quarkus.init-and-exit", "true");
        own.put("quarkus.log.console.json.enabled", "false");
        own.put("quarkus.datasource.username", "privacy_app");
        own.put("quarkus.flyway.username", "privacy_owner");
        own.put("quarkus.flyway.password", "privacy_owner");
        own.put("privacy.pepper", "not-used-by-migrations");
        own.put("privacy.unsubscribe.key", "not-used-by-migrations");
        return own;
    }
}
