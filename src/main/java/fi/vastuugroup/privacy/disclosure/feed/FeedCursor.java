package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a partner has read its feed, or the events of a filter in it; opaque to the partner.
 *
 * @param epoch of the feed that handed it out: positions of another one mean nothing
 */
record FeedCursor(UUID epoch, long position) {

    private static final String FEED = "listProhibitionChanges";

    String encoded(ChangesFilter filter) {
        return new Cursor(filter.list(FEED), null).behind(new Cursor.Place(position, epoch));
    }

    /**
     * Parses a cursor; without one, answers null, for the oldest event that is kept.
     *
     * @throws ProblemException {@code invalid-cursor}
     */
    static @Nullable FeedCursor parse(@Nullable String cursor, ChangesFilter filter) {
        Cursor.Place place = Cursor.parse(filter.list(FEED), cursor).place();
        return place == null ? null : new FeedCursor(place.id(), place.order());
    }
}
