package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Map;

/**
 * What an erasure did.
 *
 * @param items how many items of each category it deleted
 * @param subjectRemoved whether nothing is left of the subject, the login included
 */
public record ErasureResult(Map<Category, Long> items, boolean subjectRemoved) {

    public ErasureResult {
        items = Map.copyOf(items);
    }
}
