package fi.vastuugroup.privacy.audit;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody but the subject looked at what is recorded under identifiers, known or not.
 *
 * @param viewerKind {@code partner} or {@code staff}
 * @param viewer the viewer's name
 * @param purpose a kebab-case code
 * @param operation the operation's id
 * @param identifiers the keyed hashes, 32 bytes each, one after another
 */
public record Look(
        UUID id, Instant at, String viewerKind, String viewer, String purpose, String operation, Buffer identifiers) {

    /** The length of a keyed hash. */
    public static final int HASH_BYTES = 32;

    /** The hashes one after another. */
    public static Buffer identifiers(Buffer[] hashes) {
        if (hashes.length == 1) {
            return hashes[0];
        }
        Buffer all = Buffer.buffer(hashes.length * HASH_BYTES);
        for (Buffer hash : hashes) {
            all.appendBuffer(hash);
        }
        return all;
    }

    /** The hashes one by one, in their order. */
    List<Buffer> hashes() {
        List<Buffer> hashes = new ArrayList<>(identifiers.length() / HASH_BYTES);
        for (int at = 0; at < identifiers.length(); at += HASH_BYTES) {
            hashes.add(identifiers.getBuffer(at, at + HASH_BYTES));
        }
        return hashes;
    }

    /** No hashes in logs. */
    @Override
    public String toString() {
        return "Look[" + id + "]";
    }
}
