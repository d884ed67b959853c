package fi.vastuugroup.privacy.identity.client;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Set;

/**
 * What a source system may do.
 *
 * @param id its name in {@code privacy.sources}
 * @param categories the categories it may feed
 * @param review whether its items are reviewed before they are shown to their subject (notice §8)
 */
public record SourceRights(String id, Set<Category> categories, boolean review) {

    public SourceRights {
        categories = Set.copyOf(categories);
    }

    /** Whether it may feed a category. */
    public boolean mayFeed(Category category) {
        return categories.contains(category);
    }
}
