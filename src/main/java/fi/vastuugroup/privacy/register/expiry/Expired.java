package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.List;

/**
 * What one step of a retention run did.
 *
 * @param claimed how many items it took on; none: nothing is due that is neither blocked nor in other hands
 * @param deleted what it deleted
 */
public record Expired(int claimed, List<Count> deleted) {

    /** So many items of a category under a rule. */
    public record Count(Category category, String rule, long items) {}
}
