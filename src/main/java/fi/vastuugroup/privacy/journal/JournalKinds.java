package fi.vastuugroup.privacy.journal;

/**
 * Names the kinds of entries of the journal: what protects somebody. Each has one {@link JournalReplayer}. A name stands
 * in files that outlive releases, so that none is ever given to something else.
 */
public final class JournalKinds {

    /** What a person chose about marketing, or the owner of an address for it. */
    public static final String PROHIBITION = "prohibition";

    /** A consent to a marketer was taken back. */
    public static final String WITHDRAWAL = "consent-withdrawal";

    /** A person left a mailing list, or came back to it. */
    public static final String SUBSCRIPTION = "subscription";

    /** What was erased. */
    public static final String ERASURE = "erasure";

    /** A hold or a restriction was placed. */
    public static final String BLOCK = "block";

    /** A hold or a restriction ended. */
    public static final String BLOCK_END = "block-end";

    /** A login was taken from a person, or given back. */
    public static final String LOGIN = "login";

    /** One who was two was separated. */
    public static final String SEPARATION = "separation";

    /** An item was withheld from its subject, or shown. */
    public static final String WITHHOLDING = "withholding";

    private JournalKinds() {}
}
