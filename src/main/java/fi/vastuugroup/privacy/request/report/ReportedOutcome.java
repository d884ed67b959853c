package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.platform.text.Slug;

/** What has become of a request by now: its outcome, or that it has none. */
enum ReportedOutcome implements Slug {
    GRANTED,
    /** A message to the officer, which asks for nothing that could be granted. */
    DEALT_WITH,
    /** Such a message that was refused. */
    NOT_TAKEN_UP,
    PARTIALLY_GRANTED,
    DELAYED,
    REFUSED,
    /** Taken back by the person, or replaced by their own. */
    CANCELLED,
    /** Not answered yet. */
    OPEN
}
