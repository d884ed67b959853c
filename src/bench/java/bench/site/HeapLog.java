package bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads, from the collector's log of a process, how much of its heap was used after each collection. */
public final class HeapLog {

    private static final Pattern COLLECTION = Pattern.compile("\\[([0-9.]+)s].* (\\d+)M->(\\d+)M\\((\\d+)M\\).*");

    private final Path file;

    public HeapLog(Path file) {
        this.file = file;
    }

    /** What was used after a collection, so many seconds after the start of the process. */
    public record Used(double at, int megabytes) {}

    public static Path file(int port) {
        return Application.WORK.resolve("heap-" + port + ".log");
    }

    /** The collections so far, oldest first. */
    public List<Used> collections() {
        try {
            return Files.readAllLines(file).stream()
                    .map(HeapLog::used)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By how many megabytes a minute what is used grows, by least squares. */
    public static double slope(List<Used> series) {
        double at = series.stream().mapToDouble(Used::at).average().orElse(0);
        double used = series.stream().mapToDouble(Used::megabytes).average().orElse(0);
        double together = 0;
        double squares = 0;
        for (Used one : series) {
            together += (one.at - at) * (one.megabytes - used);
            squares += (one.at - at) * (one.at - at);
        }
        return squares == 0 ? 0 : 60 * together / squares;
    }

    private static Optional<Used> used(String line) {
        Matcher collection = COLLECTION.matcher(line);
        return collection.matches()
                ? Optional.of(new Used(Double.parseDouble(collection.group(1)), Integer.parseInt(collection.group(3))))
                : Optional.empty();
    }
}
