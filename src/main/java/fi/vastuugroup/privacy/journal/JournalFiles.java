package fi.vastuugroup.privacy.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes and reads the journal's files: lines of JSON, in files that are named by their first entry's time-ordered id
 * and never change once they have that name. File work is done on worker threads.
 */
@ApplicationScoped
class JournalFiles {

    private static final String SUFFIX = ".ndjson";
    private static final String UNFINISHED = ".unfinished";

    private final Vertx vertx;
    private final JournalSettings settings;

    JournalFiles(Vertx vertx, JournalSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /** A line, with the place that it stands in. */
    record Line(String place, String kind, JsonObject content) {}

    /** Adds a file; on the disk when the answer is there, wholly or not at all. */
    Uni<Void> add(UUID first, List<JsonObject> lines) {
        return vertx.executeBlocking(() -> {
                    write(directory(), first, lines);
                    return true;
                })
                .replaceWithVoid();
    }

    /** The files, oldest first. */
    Uni<List<Path>> list() {
        return vertx.executeBlocking(() -> {
            try (Stream<Path> files = Files.list(directory())) {
                return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                        .sorted()
                        .toList();
            }
        });
    }

    /** @throws IllegalStateException with the file's name and the line's number, when one cannot be read */
    Uni<List<Line>> read(Path file) {
        return vertx.executeBlocking(() -> {
            List<Line> lines = new ArrayList<>();
            for (String text : Files.readAllLines(file)) {
                lines.add(line(file.getFileName() + " line " + (lines.size() + 1), text));
            }
            return lines;
        });
    }

    private static Line line(String place, String text) {
        try {
            JsonObject line = new JsonObject(text);
            String kind = line.getString("kind");
            JsonObject content = line.getJsonObject("content");
            if (kind != null && content != null) {
                return new Line(place, kind, content);
            }
        } catch (DecodeException | ClassCastException e) {
            // Told below, without the text.
        }
        throw new IllegalStateException("the journal cannot be read: " + place);
    }

    private static void write(Path directory, UUID first, List<JsonObject> lines) {
        Path unfinished = directory.resolve(first + "." + UUID.randomUUID() + UNFINISHED);
        String text = lines.stream().map(line -> line.encode() + "\n").collect(Collectors.joining());
        try {
            try {
                force(unfinished, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                Files.move(unfinished, freeName(directory, first), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                // What a full disk cut short would take the room of the next attempt.
                Files.deleteIfExists(unfinished);
            }
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
    }

    private static void force(Path unfinished, ByteBuffer bytes) throws IOException {
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /**
     * Finds a name that no file has. An entry that was written before a kill leads a file again: beside the first one,
     * never in its place.
     */
    private static Path freeName(Path directory, UUID first) {
        Path name = directory.resolve(first + SUFFIX);
        return Files.exists(name) ? directory.resolve(first + "." + UUID.randomUUID() + SUFFIX) : name;
    }

    private Path directory() throws IOException {
        return Files.createDirectories(settings.directory()
                .orElseThrow(() -> new IllegalStateException("privacy.journal.directory is not set")));
    }
}
