package fi.vastuugroup.privacy.plans;

import java.util.List;

/** What reads much on purpose: each with the statement and the reason. */
final class KnownReads {

    /**
     * A statement that may read large tables whole; which of them it does is the planner's choice.
     *
     * @param beginning how it begins, without line breaks
     */
    record Known(String beginning, String reason) {

        boolean covers(Plan plan) {
            return plan.text().startsWith(beginning);
        }
    }

    private static final String SWEEP =
            "a sweep of retention, which compares everybody with what else is held: nothing marks beforehand who is left alone";

    static final List<Known> ALL = List.of(
            new Known("with worded as (", "a sweep of retention over the closed requests of erased people"),
            new Known("update disclosed_identifier set sha256 = null", SWEEP),
            new Known("delete from item_block", SWEEP),
            new Known("delete from subject_decision", SWEEP),
            new Known("update data_subject set language = null", SWEEP),
            new Known("delete from subject_login", SWEEP));

    /** What is asked for a period: of whatever length, it may be for all of the requests. */
    private static final Known REPORT = new Known("with received as (", "the report of a period");

    private KnownReads() {}

    /** Whether a plan that is kept for whatever parameters may read a table whole. */
    static boolean coverKept(Plan plan) {
        return cover(plan) || REPORT.covers(plan);
    }

    static boolean cover(Plan plan) {
        return ALL.stream().anyMatch(known -> known.covers(plan));
    }
}
