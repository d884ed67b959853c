package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** A process that has little memory, stores an object that is larger, and reads it: {@link MemoryTest} starts it. */
final class LittleMemory {

    private static final int PART = 64 * 1024;

    private LittleMemory() {}

    /** Takes the kind of the store, its directory or address, and how many parts the object has and how many are read. */
    public static void main(String[] arguments) {
        // Without the application's settings the log would keep what is sent, and lines of each part.
        Logger.getLogger("").setLevel(Level.WARNING);
        Vertx vertx = Vertx.vertx();
        S3Connection bucket = new S3Connection(S3Fixture.settings(
                URI.create(arguments[0].equals("s3") ? arguments[1] : "http://127.0.0.1"), "recordings", Map.of()));
        ObjectStore store = arguments[0].equals("s3")
                ? new S3ObjectStore(bucket)
                : new DirectoryObjectStore(vertx, Path.of(arguments[1]));
        int parts = Integer.parseInt(arguments[2]);
        long bytes = (long) parts * PART;
        ObjectKey key = new ObjectKey("recordings", UUID.randomUUID());
        store.put(key, "audio/mpeg", bytes, Multi.createFrom().range(0, parts).map(LittleMemory::part))
                .await()
                .indefinitely();
        long wanted = Long.parseLong(arguments[3]) * PART;
        long read = store.read(key, 0, wanted)
                .map(piece -> (long) piece.length())
                .collect()
                .with(Collectors.summingLong(Long::longValue))
                .await()
                .indefinitely();
        store.delete(key).await().indefinitely();
        // Whatever still runs ends with it.
        System.exit(read == wanted ? 0 : 1);
    }

    private static Buffer part(int number) {
        return Buffer.buffer(new byte[PART]);
    }
}
