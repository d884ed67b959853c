package fi.vastuugroup.privacy.register.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of items, with what is held of the whole category.
 *
 * @param nextCursor asks for the next page; absent on the last one
 * @param total how many items the list has, on all its pages
 */
@Schema(requiredProperties = {"category", "items", "total"})
public record ItemPage(
        CategoryView category,
        List<ItemView> items,
        @Nullable String nextCursor,
        long total) {}
