package fi.vastuugroup.privacy.register.action;

import fi.vastuugroup.privacy.platform.text.Slug;

/** What would come of a request about one item. */
public enum Foreseen implements Slug {
    /** It is carried out at once. */
    EXECUTE,
    /** A named member of staff decides. */
    STAFF,
    /** It is carried out when what delays it has ended. */
    DELAY,
    /** It is refused: the item stays as it is. */
    KEEP
}
