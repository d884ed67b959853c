package fi.vastuugroup.privacy.audit;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
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

    /** No hashes in logs. */
    @Override
    public String toString() {
        return "Look[" + id + "]";
    }
}
