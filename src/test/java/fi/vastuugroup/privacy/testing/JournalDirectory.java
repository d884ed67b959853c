package fi.vastuugroup.privacy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The journal outside the database, as an operator sees it. */
public final class JournalDirectory {

    private JournalDirectory() {}

    /** Forgets what was journalled before, in the database and outside. */
    public static void empty() {
        Database.execute("delete from journal_entry");
        files().forEach(JournalDirectory::delete);
    }

    /** The files, oldest first. */
    public static List<Path> files() {
        var directory = directory();
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that stands in the files. */
    public static String text() {
        return files().stream().map(JournalDirectory::read).collect(Collectors.joining());
    }

    /** Puts a file there. */
    public static void add(String name, String text) {
        try {
            Files.writeString(directory().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is; made, if it is not there. */
    public static Path directory() {
        Path directory = Path.of(ConfigProvider.getConfig().getValue("privacy.journal.directory", String.class));
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
