package fi.vastuugroup.privacy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the local run keeps between runs, in one directory: delete the directory, and the next run begins anew. */
final class KeptData {

    private static final String LOADED = "demonstration-register-loaded";

    private final Path directory;

    KeptData(Path directory) {
        this.directory = directory;
    }

    Path database() {
        return directory.resolve("postgresql");
    }

    /** A run that was killed leaves its PostgreSQL behind; stops it. */
    void stopAbandonedDatabase() throws IOException {
        var pidFile = database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        try {
            var postgres = ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
            if (postgres.isPresent() && postgres.get().destroy()) {
                postgres.get().onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new LocalRunException("PostgreSQL of an earlier run still runs. Stop it: kill -INT " + pid, e);
        }
    }

    void wipe() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** When the demonstration register was loaded into this data, if it was. */
    Optional<Instant> loadedAt() throws IOException {
        var marker = directory.resolve(LOADED);
        return Files.exists(marker)
                ? Optional.of(Instant.parse(Files.readString(marker).strip()))
                : Optional.empty();
    }

    void loaded(Instant base) throws IOException {
        Files.writeString(directory.resolve(LOADED), base + "\n");
    }
}
