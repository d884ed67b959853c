package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that there is a journal: without one a restored database forgets prohibitions and erasures. */
@ApplicationScoped
class JournalCheck implements StartupCheck {

    private static final String DIRECTORY = "privacy.journal.directory";

    @Override
    public Stream<String> findings(Config config) {
        Optional<Path> directory = config.getOptionalValue(DIRECTORY, Path.class);
        if (directory.isEmpty()) {
            return Stream.of(DIRECTORY + " must be set: a directory that outlives the database");
        }
        return Files.isDirectory(directory.get()) && Files.isWritable(directory.get())
                ? Stream.empty()
                : Stream.of(DIRECTORY + " must be a directory that can be written");
    }
}
