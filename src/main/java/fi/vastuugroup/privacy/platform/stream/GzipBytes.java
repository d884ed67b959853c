package fi.vastuugroup.privacy.platform.stream;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that came compressed by gzip (RFC 1952), one member behind the other. They are inflated block by block as they
 * are taken, so that a few bytes that stand for gigabytes never fill the heap; and whoever sends such a bomb is refused:
 * beyond the first {@link #FREE} bytes, no more than {@link #MOST_TIMES} bytes are made of one. Lists of people become
 * ten times smaller at the best. Netty's own decoder cannot tell a body that is cut from a whole one where members may
 * follow each other.
 */
final class GzipBytes implements SentBytes {

    static final long FREE = 8_388_608;
    static final long MOST_TIMES = 200;

    private static final int BLOCK = 16_384;
    private static final int TRAILER = 8;
    private static final long LOW = 0xFFFF_FFFFL;

    private final Deque<byte[]> parts = new ArrayDeque<>();
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] block = new byte[BLOCK];
    private GzipHeader header = new GzipHeader();
    private byte[] part = new byte[0];
    private int at;

    /** Whether the inflater may have more of what it took already. */
    private boolean holdsBack;

    private int trailerAt;
    private long trailer;
    private boolean begun;
    private long came;
    private long made;

    @Override
    public void add(byte[] bytes) {
        parts.add(bytes);
        came += bytes.length;
    }

    @Override
    public byte @Nullable [] next() {
        while (holdsBack || at < part.length || !parts.isEmpty()) {
            if (at == part.length && !holdsBack) {
                part = parts.remove();
                at = 0;
            }
            int count = read();
            if (count > 0) {
                return Arrays.copyOf(block, count);
            }
        }
        return null;
    }

    @Override
    public void end() {
        // Behind a member is another one, or the end.
        if (begun) {
            throw broken();
        }
    }

    @Override
    public void close() {
        inflater.end();
        parts.clear();
    }

    /** Reads on in the part, and inflates a block of it at the most. */
    private int read() {
        while (at < part.length && !header.isWhole()) {
            begun = true;
            if (!header.takes(part[at++] & 0xFF)) {
                throw broken();
            }
        }
        int count = header.isWhole() && !inflater.finished() ? inflate() : 0;
        while (at < part.length && inflater.finished()) {
            trailer(part[at++] & 0xFFL);
        }
        return count;
    }

    private int inflate() {
        inflater.setInput(part, at, part.length - at);
        int count;
        try {
            count = inflater.inflate(block);
        } catch (DataFormatException notDeflated) {
            throw broken();
        }
        if (inflater.needsDictionary()) {
            throw broken();
        }
        at = part.length - inflater.getRemaining();
        holdsBack = count == BLOCK && !inflater.finished();
        checksum.update(block, 0, count);
        made += count;
        if (made > FREE && made > came * MOST_TIMES) {
            throw new ProblemException(
                    ProblemType.CONTENT_TOO_LARGE,
                    "the body is compressed more than " + MOST_TIMES + " times: send it uncompressed");
        }
        return count;
    }

    /** Takes a byte of what stands behind a member: its checksum and its length, the lowest byte first. */
    private void trailer(long each) {
        trailer |= each << Byte.SIZE * trailerAt;
        trailerAt++;
        if (trailerAt == TRAILER) {
            long length = inflater.getBytesWritten() & LOW;
            if ((trailer & LOW) != checksum.getValue() || trailer >>> Integer.SIZE != length) {
                throw broken();
            }
            header = new GzipHeader();
            inflater.reset();
            checksum.reset();
            trailerAt = 0;
            trailer = 0;
            begun = false;
        }
    }

    private static ProblemException broken() {
        return new ProblemException(ProblemType.INVALID_REQUEST, "the body is not whole and well-formed gzip");
    }
}
