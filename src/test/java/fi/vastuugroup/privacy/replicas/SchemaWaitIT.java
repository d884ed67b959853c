package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A replica that waits for its schema does nothing in the database; its jobs begin when it has opened. */
class SchemaWaitIT {

    private static final String NAME = "waits-for-its-schema";

    /** Longer than the scheduler takes to look what is due. */
    private static final int SEVERAL_LOOKS_SECONDS = 3;

    @Test
    void jobsBeginOnceTheSchemaIsThere() throws Exception {
        Files.deleteIfExists(Replica.LOGS.resolve(NAME + ".log"));
        try (Installation installation = new Installation(EmbeddedDatabase.temporary())) {
            Replica replica = installation.start(NAME, Map.of("quarkus.flyway.migrate-at-start", "false"));
            try {
                await(() -> said().contains("waits for the schema of this version"));
                TimeUnit.SECONDS.sleep(SEVERAL_LOOKS_SECONDS);
                assertThat(said()).doesNotContain("job ", "relation");

                Replica migrating = installation.start("migrates", Map.of("quarkus.init-and-exit", "true"));
                await(() -> !migrating.isRunning());
                replica.ready();
                try (Connection owner = installation.hold("""
                        insert into mail (template, language, recipient, details, created_at, due_at)
                        values ('request-closed', 'fi', 'joku@example.com', '{}', now(), now())""")) {
                    owner.commit();
                }

                await(() -> !installation.column("select attempts from mail").equals(List.of("0")));
                assertThat(said()).doesNotContain("job ");
            } finally {
                replica.stop();
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1_200 && !condition.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(condition.getAsBoolean()).as(said()).isTrue();
    }

    private static String said() {
        try {
            return Files.readString(Replica.LOGS.resolve(NAME + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
