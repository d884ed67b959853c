package fi.vastuugroup.privacy.storage;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object into a directory: under another name, which becomes the object's when all of it is on the disk. Steps
 * come from several threads, and {@link #discard} at any time, after which nothing can be begun or kept.
 */
final class PartFile {

    private final DirectoryPlace place;
    private @Nullable FileChannel file;
    private boolean mine;
    private boolean discarded;

    PartFile(DirectoryPlace place) {
        this.place = place;
    }

    /** @throws IllegalStateException when the key was used before */
    synchronized void open() throws IOException {
        if (discarded) {
            throw new IOException("given up");
        }
        place.makeFolder();
        if (Files.exists(place.whole(), LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException("the key was used before");
        }
        file = FileChannel.open(
                place.part(),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                DirectoryPlace.OWNERS_FILE);
        mine = true;
    }

    synchronized void write(List<Buffer> content) throws IOException {
        FileChannel open = opened();
        for (Buffer buffer : content) {
            ByteBuffer bytes = buffer.getByteBuf().nioBuffer();
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
        }
    }

    /** Makes it an object that others can read, and that is there after a crash. */
    synchronized void keep() throws IOException {
        FileChannel open = opened();
        open.force(true);
        open.close();
        Files.move(place.part(), place.whole(), StandardCopyOption.ATOMIC_MOVE);
        DirectoryPlace.force(place.folder());
    }

    /** Leaves nothing of it, not even if it was kept already: nobody was told so. */
    synchronized void discard() throws IOException {
        discarded = true;
        if (mine) {
            opened().close();
            Files.deleteIfExists(place.part());
            Files.deleteIfExists(place.whole());
        }
    }

    private FileChannel opened() throws IOException {
        if (file == null) {
            throw new IOException("not open");
        }
        return file;
    }
}
