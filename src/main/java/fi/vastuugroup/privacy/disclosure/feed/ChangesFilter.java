package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which events of a feed are asked for; all, where it says nothing. */
record ChangesFilter(
        @Nullable Change type,
        @Nullable String reference,
        @Nullable LocalDate from) {

    static final ChangesFilter ALL = new ChangesFilter(null, null, null);

    /** What it makes of the feed, for its cursors: who asks with another filter does not go on behind events unseen. */
    String list(String feed) {
        return equals(ALL) ? feed : feed + " " + this;
    }
}
