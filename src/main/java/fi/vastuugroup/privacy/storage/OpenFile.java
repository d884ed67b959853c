package fi.vastuugroup.privacy.storage;

import io.vertx.core.buffer.Buffer;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Reads a part of an object of a directory, one piece after the other, from whatever threads. */
final class OpenFile {

    private static final int PIECE = 128 * 1024;

    private final DirectoryPlace place;
    private long position;
    private long left;
    private boolean closed;
    private @Nullable FileChannel file;

    OpenFile(DirectoryPlace place, long from, long bytes) {
        this.place = place;
        this.position = from;
        this.left = bytes;
    }

    /** @throws NoSuchObjectException where there is none */
    synchronized void open() throws IOException {
        if (closed) {
            throw new IOException("given up");
        }
        if (!place.hasFolder()) {
            throw new NoSuchObjectException(place.key());
        }
        try {
            FileChannel open = FileChannel.open(place.whole(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            file = open;
            Ranges.requireWithin(position, left, open.size());
        } catch (NoSuchFileException none) {
            throw new NoSuchObjectException(place.key());
        }
    }

    /** The next piece; an empty one is the end. */
    synchronized Buffer next() throws IOException {
        if (file == null || closed) {
            throw new IOException("not open");
        }
        byte[] piece = new byte[(int) Math.min(PIECE, left)];
        ByteBuffer bytes = ByteBuffer.wrap(piece);
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, position);
            if (read < 0) {
                throw new EOFException("shorter than it was");
            }
            position += read;
        }
        left -= piece.length;
        return Buffer.buffer(piece);
    }

    synchronized void close() throws IOException {
        closed = true;
        if (file != null) {
            file.close();
        }
    }
}
