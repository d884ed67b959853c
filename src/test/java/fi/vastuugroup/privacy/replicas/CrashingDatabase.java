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
    private final List<String> command = new ArrayList<>();

    private CrashingDatabase(Path directory) throws IOException {
        this.directory = directory;
        database = EmbeddedDatabase.keptIn(directory);
        Postmaster server = Postmaster.of(directory).orElseThrow();
        command.add(server.executable().toString());
        command.addAll(server.arguments());
    }

    static CrashingDatabase start() throws IOException {
        return startIn(Files.createTempDirectory("crashing-database"));
    }

    static CrashingDatabase startIn(Path directory) throws IOException {
        return new CrashingDatabase(directory);
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** SIGKILL to the server and to all that serve its connections; a new one recovers from the log. */
    void crash() throws IOException, InterruptedException {
        Postmaster.of(directory).orElseThrow().kill();
        startAgain();
    }

    /** Starts it again where it has ended by itself, as it does when it cannot write its log. */
    boolean reviveIfDead() throws IOException, InterruptedException {
        boolean dead = Postmaster.of(directory).isEmpty();
        if (dead) {
            startAgain();
        }
        return dead;
    }

    /** Writes to the log until there is no room for it, which ends the server. */
    void fillLog() {
        String administrator = database.settings().get("quarkus.datasource.jdbc.url");
        try (var connection = DriverManager.getConnection(administrator, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (int i = 0; i < 200; i++) {
                statement.execute("select pg_logical_emit_message(false, 'filler', repeat('-', 4000000), true)");
            }
        } catch (SQLException ended) {
            return;
        }
        throw new IllegalStateException("there was room for the log");
    }

    private void startAgain() throws IOException, InterruptedException {
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
