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
    /** A named member of staff decides. */
    STAFF
}
