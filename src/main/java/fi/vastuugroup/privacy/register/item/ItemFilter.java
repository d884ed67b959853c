package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Days;
import fi.vastuugroup.privacy.privacynotice.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says which items of a category a list has, and in which order.
 *
 * @param days when it happened
 * @param text only what has this text somewhere in its content, in whatever case; null for all. What is withheld has none
 * @param withheld only what is withheld for this reason; null for all
 */
public record ItemFilter(
        Category category,
        Order order,
        Days days,
        @Nullable String text,
        @Nullable Withholding withheld) {

    /** In which order items are listed; those of the same time by their ids. */
    @Schema(name = "ItemOrder")
    public enum Order implements Slug {
        /** By when it happened, the latest first. */
        NEWEST,
        /** By when it happened, the earliest first. */
        OLDEST,
        /** By the last day on which it is kept, what has none last. */
        DUE
    }

    /** Whether it leaves out nothing of the category. */
    public boolean isWhole() {
        return days.equals(Days.ALL) && text == null && withheld == null;
    }
}
