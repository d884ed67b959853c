package fi.vastuugroup.privacy.identifier;

import io.smallrye.mutiny.Uni;

/** A table with keyed hashes, which a rotation of the pepper wraps; the feature that owns the table implements it. */
public interface PepperedRecords {

    /** The table, for the metric. */
    String name();

    /** Counts the rows that are older than a pepper version or newer than another one. */
    Uni<Long> outside(short oldest, short newest);

    /**
     * Wraps about as many rows as the limit says to the next version, passing by those that somebody else works on.
     * Afterwards each is found by exactly what found it before.
     *
     * @return how many; 0 when none is left or all that are left are worked on
     */
    Uni<Integer> wrap(PepperWrap wrap, int limit);

    /**
     * Forgets the previous version's values, where the table kept them while both were asked for.
     *
     * @return how many; 0 when none is left
     */
    default Uni<Integer> forgetPrevious(int limit) {
        return Uni.createFrom().item(0);
    }
}
