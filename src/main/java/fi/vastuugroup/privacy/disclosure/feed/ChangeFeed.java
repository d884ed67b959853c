package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's feed, as far as its events have positions. */
record ChangeFeed(UUID epoch, long last, long expired) {

    /**
     * The position after which to read on.
     *
     * @throws ProblemException {@code cursor-expired} for a cursor behind which something may be missing
     */
    long from(@Nullable FeedCursor cursor) {
        if (cursor == null) {
            return expired;
        }
        if (!cursor.epoch().equals(epoch) || cursor.position() < expired || cursor.position() > last) {
            throw new ProblemException(
                    ProblemType.CURSOR_EXPIRED,
                    "check every reference anew, and read the feed from its beginning, without a cursor");
        }
        return cursor.position();
    }
}
