package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Map;

/**
 * What an erasure did.
 *
 * @param items how many items of each category it deleted
 * @param subjectRemoved whether nothing is left of the subject, the login included
 * @param putOff whether a part of it is still to be deleted, which nobody sees any more
 */
public record ErasureResult(Map<Category, Long> items, boolean subjectRemoved, boolean putOff) {

    /** Makes the result of an erasure that is done. */
    public ErasureResult(Map<Category, Long> items, boolean subjectRemoved) {
        this(items, subjectRemoved, false);
    }

    public ErasureResult {
        items = Map.copyOf(items);
    }
}
