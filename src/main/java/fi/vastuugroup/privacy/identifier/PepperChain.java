package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes keyed hashes with the peppers, the keys of everything that is stored as one. A value of version 1 is
 * HMAC-SHA-256(first pepper, message); a new pepper wraps the old value, HMAC-SHA-256(new pepper, old value), for what
 * was hashed may be gone by then. So a value of version n is the chain over n peppers, and none of them is ever done
 * without.
 */
public final class PepperChain {

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final short written;
    private final short oldest;
    private final short newest;
    private final List<byte[]> peppers = new ArrayList<>();
    private final List<Digests.Keyed> keyed = new ArrayList<>();

    /** @throws IllegalStateException with the name of a pepper that is missing */
    PepperChain(PepperSettings settings) {
        written = settings.pepperVersion();
        boolean rotating = settings.pepperRotating();
        newest = (short) (rotating && settings.peppers().containsKey(written + 1) ? written + 1 : written);
        oldest = (short) (rotating ? Math.max(1, newest - 1) : written);
        for (int version = 1; version <= newest; version++) {
            byte[] pepper = pepper(settings, version).getBytes(StandardCharsets.UTF_8);
            peppers.add(pepper);
            keyed.add(new Digests.Keyed(pepper));
        }
    }

    private static String pepper(PepperSettings settings, int version) {
        String pepper = version == settings.pepperVersion()
                ? settings.pepper()
                : settings.peppers().get(version);
        if (pepper == null) {
            throw new IllegalStateException("privacy.peppers." + version + " is missing: a hash of version "
                    + settings.pepperVersion() + " is made with every pepper since the first");
        }
        return pepper;
    }

    /** The version of what is written. */
    short written() {
        return written;
    }

    /** The oldest version that is matched; while nothing is rotated, the one that is written. */
    short oldest() {
        return oldest;
    }

    /** The newest version that is matched. */
    public short newest() {
        return newest;
    }

    public boolean rotating() {
        return oldest < newest;
    }

    /** The hash of a message, with the neighbouring version's while the pepper is rotated. */
    IdentifierHash hash(byte[] message) {
        return forms(chain(message, 0, oldest));
    }

    /**
     * The hash to which a value of some version belongs, in a table, the journal or a link.
     *
     * @param previous the value of the version before, where it is known
     * @throws IllegalStateException for a version that this configuration does not write yet
     */
    IdentifierHash stored(Buffer value, int version, @Nullable Buffer previous) {
        if (version <= oldest) {
            return forms(chain(value.getBytes(), version, oldest));
        }
        if (version == newest && previous != null) {
            return forms(previous.getBytes());
        }
        if (version != written) {
            throw new IllegalStateException("privacy.pepper-version is " + written + ", but a hash of version "
                    + version + " was met: start with that version");
        }
        return new IdentifierHash(value);
    }

    /** The pads with which a statement makes the newest version's values of those of the version before. */
    public PepperWrap wrap() {
        return new PepperWrap(oldest, newest, pad(newest, INNER), pad(newest, OUTER));
    }

    /** The values one version later; the same ones where there is no later version. */
    public Buffer[] next(Buffer[] values, int version) {
        return Arrays.stream(values)
                .map(value -> Buffer.buffer(chain(value.getBytes(), version, Math.min(version + 1, newest))))
                .toArray(Buffer[]::new);
    }

    /** RFC 2104's inner pads of the peppers up to the written one, for a statement that hashes by itself. */
    Buffer[] innerPads() {
        return pads(INNER);
    }

    /** RFC 2104's outer pads. */
    Buffer[] outerPads() {
        return pads(OUTER);
    }

    private Buffer[] pads(byte with) {
        return IntStream.rangeClosed(1, written)
                .mapToObj(version -> pad(version, with))
                .toArray(Buffer[]::new);
    }

    private Buffer pad(int version, byte with) {
        byte[] pepper = peppers.get(version - 1);
        byte[] block = Arrays.copyOf(pepper.length > BLOCK ? Digests.sha256(pepper) : pepper, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= with;
        }
        return Buffer.buffer(block);
    }

    /** The hash of which the oldest version has this value. */
    private IdentifierHash forms(byte[] value) {
        Buffer old = Buffer.buffer(value);
        if (!rotating()) {
            return new IdentifierHash(old);
        }
        Buffer wrapped = Buffer.buffer(chain(value, oldest, newest));
        return written == oldest ? new IdentifierHash(old, null, wrapped) : new IdentifierHash(wrapped, old, null);
    }

    private byte[] chain(byte[] value, int from, int to) {
        byte[] wrapped = value;
        for (int version = from; version < to; version++) {
            wrapped = keyed.get(version).hmac(wrapped);
        }
        return wrapped;
    }
}
