package fi.vastuugroup.privacy.request.deadline;

import fi.vastuugroup.privacy.platform.text.Slug;

/** How near the deadline of an open request is. */
public enum DueFilter implements Slug {
    /** The deadline is over. */
    OVERDUE,
    /** The deadline is within {@code privacy.requests.soon-days}. */
    SOON,
    /** The deadline waits for the person's identification. */
    PAUSED,
    LATER
}
