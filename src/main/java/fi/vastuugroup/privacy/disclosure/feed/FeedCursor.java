package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a partner has read its feed; opaque to the partner.
 *
 * @param epoch of the feed that handed it out: positions of another one mean nothing
 */
record FeedCursor(UUID epoch, long position) {

    private static final int BYTES = 24;

    String encoded() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(epoch.getMostSignificantBits())
                .putLong(epoch.getLeastSignificantBits())
                .putLong(position)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Parses a cursor; without one, answers null, for the oldest event that is kept.
     *
     * @throws ProblemException {@code invalid-cursor}
     */
    static @Nullable FeedCursor parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new FeedCursor(new UUID(buffer.getLong(), buffer.getLong()), buffer.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below like any other cursor that no feed handed out.
        }
        throw new ProblemException(ProblemType.INVALID_CURSOR, "the cursor was not handed out by this feed");
    }
}
