package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Set;
import java.util.UUID;

/**
 * Selects items of a subject: those of the categories and the single ones; without either, everything.
 *
 * @param categories categories of which every item is meant
 * @param items single items, whatever their category
 */
public record ItemSelection(Set<Category> categories, Set<UUID> items) {

    /** Everything that is held about the subject. */
    public static final ItemSelection ALL = new ItemSelection(Set.of(), Set.of());

    public ItemSelection {
        categories = Set.copyOf(categories);
        items = Set.copyOf(items);
    }

    /** Every item of some categories. */
    public static ItemSelection of(Set<Category> categories) {
        return new ItemSelection(categories, Set.of());
    }

    /** One item. */
    public static ItemSelection of(UUID item) {
        return new ItemSelection(Set.of(), Set.of(item));
    }

    public boolean isAll() {
        return categories.isEmpty() && items.isEmpty();
    }

    public String[] categorySlugs() {
        return categories.stream().map(Category::slug).toArray(String[]::new);
    }

    public UUID[] itemIds() {
        return items.toArray(UUID[]::new);
    }
}
