package fi.vastuugroup.privacy.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A look as staff states it, before {@link LookReasons} has judged it.
 *
 * @param notShownUntil the first date in Helsinki on which its subject is to see it
 * @param order an authority's order, by its number and date
 * @param notShownGround why its subject is not told before
 */
public record StatedLook(
        LookPurpose purpose,
        @Nullable LocalDate notShownUntil,
        @Nullable String order,
        @Nullable String notShownGround) {

    /** Leaves the order out of logs. */
    @Override
    public String toString() {
        return "StatedLook[" + purpose + "]";
    }
}
