package fi.vastuugroup.privacy.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why staff looks, and for how long the look is kept from its subject: {@link LookReasons} judged it.
 *
 * @param silence null: the subject sees the look at once
 */
public record LookReason(LookPurpose purpose, @Nullable Silence silence) {

    public LookReason {
        if (purpose == LookPurpose.AUTHORITY_ORDER && silence == null) {
            throw new IllegalArgumentException("a look that an authority ordered names its order");
        }
    }

    /** A look that its subject sees at once. */
    public static LookReason of(LookPurpose purpose) {
        return new LookReason(purpose, null);
    }

    /**
     * An authority's order not to tell the subject yet.
     *
     * @param until the first date in Helsinki on which the subject sees the look
     * @param order its number and date
     * @param ground the provision that it rests on
     */
    public record Silence(LocalDate until, String order, String ground) {

        /** Leaves the order out of logs. */
        @Override
        public String toString() {
            return "Silence[" + until + "]";
        }
    }
}
