package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.http.DaysParameters;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.ItemFilter.Order;
import fi.vastuugroup.privacy.register.item.Withholding;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller says of a list of items: which of a category, in which order, and which page. */
public class ItemListParameters extends DaysParameters {

    @Parameter(
            description =
                    "The order: by when it happened, the latest first (`newest`, also without it) or last (`oldest`), or by the last day on "
                            + "which it is kept (`due`), what has none last.")
    @QueryParam("sort")
    public @Nullable Order sort;

    /** Which items of a category are asked for. */
    public ItemFilter filter(Category category, @Nullable String text, @Nullable Withholding withheld) {
        return new ItemFilter(category, Objects.requireNonNullElse(sort, Order.NEWEST), days(), text, withheld);
    }
}
