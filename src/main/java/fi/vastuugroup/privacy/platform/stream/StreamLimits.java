package fi.vastuugroup.privacy.platform.stream;

import java.time.Duration;

/**
 * The limits of a kind of stream.
 *
 * @param chunkLines how many lines are worked on at once
 * @param chunkBytes how many bytes of lines are worked on at once; a line that is longer by itself is worked on alone
 * @param chunks how many chunks of one stream are answered at the same time, while the next one is read: whoever answers
 *     them sees to it that one that builds upon another waits for it
 * @param atOnce how many chunks of all streams of the kind are read or answered at the same time
 * @param lineBytes the longest line; a longer one is handed on without its bytes
 * @param keptBytes how much is kept for a reader that does not read
 * @param gather how long a chunk that is not full waits for more lines
 * @param silence how long the sender may say nothing, and the reader take nothing while there is no room
 * @param urgency whose chunks go before its own
 */
public record StreamLimits(
        int chunkLines,
        int chunkBytes,
        int chunks,
        int atOnce,
        int lineBytes,
        long keptBytes,
        Duration gather,
        Duration silence,
        Urgency urgency) {

    /** What streams are for, the more urgent first: before all of them go single requests. */
    public enum Urgency {
        CHECKS,
        FEED
    }
}
