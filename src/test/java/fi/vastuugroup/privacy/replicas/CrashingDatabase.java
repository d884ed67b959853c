package fi.vastuugroup.privacy.replicas;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that keeps its word on the disk ({@code fsync}), and is killed and started again at the same address. */
final class CrashingDatabase implements AutoCloseable {

    private final Path directory;
    private final EmbeddedDatabase database;

    private CrashingDatabase(Path directory) {
        this.directory = directory;
        database = EmbeddedDatabase.keptIn(directory);
    }

    static CrashingDatabase start() throws IOException {
        return new CrashingDatabase(Files.createTempDirectory("crashing-database"));
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** SIGKILL to the server and to all that serve its connections; a new one recovers from the log. */
    void crash() throws IOException, InterruptedException {
        Postmaster server = Postmaster.of(directory).orElseThrow();
        List<String> command = new ArrayList<>(List.of(server.executable().toString()));
        command.addAll(server.arguments());
        server.kill();
        new ProcessBuilder(Postmaster.unprivileged(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitRecovery();
    }

    @Override
    public void close() throws IOException {
        database.close();
        // The library may end only the server that it has started itself.
        Postmaster.of(directory).ifPresent(Postmaster::stop);
    }

    private void awaitRecovery() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (var connection = DriverManager.getConnection(
                    database.settings().get("quarkus.datasource.jdbc.url"), "privacy_owner", "privacy_owner")) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("PostgreSQL does not recover");
    }
}
