package fi.vastuugroup.privacy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the local run keeps between runs, in one directory: delete the directory, and the next run begins anew. */
final class KeptData {

    private static final String SIGNING_KEY = "signing-key.properties";
    private static final String LOADED = "demonstration-register-loaded";

    private final Path directory;

    KeptData(Path directory) {
        this.directory = directory;
    }

    Path database() {
        return directory.resolve("postgresql");
    }

    Path journal() {
        return directory.resolve("journal");
    }

    /** Where the recordings are; made, if it is not there. */
    Path objects() throws IOException {
        return Files.createDirectories(directory.resolve("objects"));
    }

    Path directory() {
        return directory;
    }

    /**
     * A run that was killed leaves its PostgreSQL behind; stops it. Nobody else runs on this data ({@link RunLock}), and a
     * process that has the number of the former one since is PostgreSQL on this very directory, or left alone.
     */
    void stopAbandonedDatabase() throws IOException {
        var pidFile = database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        try {
            var postgres = ProcessHandle.of(pid).filter(process -> isPostgresHere(process.info()));
            if (postgres.isPresent() && postgres.get().destroy()) {
                postgres.get().onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new LocalRunException("PostgreSQL of an earlier run still runs. Stop it: kill -INT " + pid, e);
        }
    }

    private boolean isPostgresHere(ProcessHandle.Info process) {
        return process.command().orElse("").contains("postgres")
                && Arrays.asList(process.arguments().orElse(new String[0]))
                        .contains(database().toAbsolutePath().toString());
    }

    void wipe() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            var all = files.filter(file -> !file.equals(directory) && !file.equals(directory.resolve(RunLock.FILE)));
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The settings of the signing key: made once, so that what an earlier run signed can still be verified. */
    Map<String, String> signingKey() throws IOException {
        var file = directory.resolve(SIGNING_KEY);
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            kept.putAll(LocalSigningKey.newSettings());
            Files.createDirectories(directory);
            try (var writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "The local run's own: never for anything real");
            }
        }
        return kept.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), kept::getProperty));
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
