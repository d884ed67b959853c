package fi.vastuugroup.privacy.platform.stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of a streamed request.
 *
 * @param number from 1
 * @param bytes without the line's end; null when the line was longer than the limit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only parsed
public record NumberedLine(long number, byte @Nullable [] bytes) {

    /** How many bytes it takes here. */
    int length() {
        return bytes == null ? 0 : bytes.length;
    }
}
