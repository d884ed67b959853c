package fi.vastuugroup.privacy.register.subject;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Moves a feature's records when staff joins or separates data subjects. A feature that keeps records by subject
 * implements it; it is called in the same transaction, under the locks of both.
 */
public interface JoinedSubjects {

    /** Moves records to another subject. */
    Uni<Void> move(Move move);

    /**
     * Says whose records become whose.
     *
     * @param everything whether all of them do, or only those that were the other's before the two were joined
     * @param words whether what was said as {@code from} was said by {@code to}
     */
    record Move(UUID from, UUID to, boolean everything, boolean words) {

        /** Everything that was about {@code other} is about {@code subject}; {@code other} is about to be removed. */
        public static Move joined(UUID subject, UUID other) {
            return new Move(other, subject, true, true);
        }

        /**
         * A source's person was separated from {@code subject} into {@code separated}, which has the id of a subject
         * that was joined before, where it was that one's.
         */
        public static Move separated(UUID subject, UUID separated, boolean words) {
            return new Move(subject, separated, false, words);
        }
    }
}
