package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.text.Slug;

/** What becomes of the items of a category. */
public enum Verdict implements Slug {
    /** The request is carried out on them, without staff. */
    EXECUTE,
    /** Erased but for a proof: keyed hashes and opaque ids. */
    REDUCE,
    /** They stay as they are, for a reason. */
    KEEP,
    /** It is done when what delays it has ended, which the law does not let refuse it. */
    DELAY,
    /** A named member of staff decides. */
    STAFF;

    /** Whether the items stay, for now or longer. */
    public boolean stays() {
        return this == KEEP || this == DELAY;
    }
}
