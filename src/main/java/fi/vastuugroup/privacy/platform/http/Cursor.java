package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, opaque to the caller: the id of the last entry seen. It grants nothing, for the query it continues
 * is bound to the caller.
 */
public final class Cursor {

    private static final int UUID_BYTES = 16;

    private Cursor() {}

    /** The cursor behind the entry of this id. */
    public static String after(UUID id) {
        byte[] bytes = ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The id that a cursor stands behind; null for the list's beginning.
     *
     * @throws ProblemException {@code invalid-cursor}
     */
    public static @Nullable UUID parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == UUID_BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below like any other cursor that this API did not hand out.
        }
        throw new ProblemException(ProblemType.INVALID_CURSOR, "cursor was not handed out by this list");
    }
}
