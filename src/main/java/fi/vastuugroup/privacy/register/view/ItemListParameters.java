package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.ItemFilter.Order;
import fi.vastuugroup.privacy.register.item.Withholding;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller says of a list of items: which of a category, in which order, and which page. */
public class ItemListParameters extends PageParameters {

    @Parameter(
            description =
                    "The order: by when it happened, the latest first (`newest`, also without it) or last (`oldest`), or by the last day on "
                            + "which it is kept (`due`), what has none last.")
    @QueryParam("sort")
    public @Nullable Order sort;

    @Parameter(description = "Only what happened on this day in Helsinki or later.")
    @QueryParam("from")
    @PlausibleDate
    public @Nullable LocalDate from;

    @Parameter(description = "Only what happened on this day in Helsinki or before.")
    @QueryParam("to")
    @PlausibleDate
    public @Nullable LocalDate to;

    /** Which items of a category are asked for. */
    public ItemFilter filter(Category category, @Nullable String text, @Nullable Withholding withheld) {
        return new ItemFilter(category, Objects.requireNonNullElse(sort, Order.NEWEST), from, to, text, withheld);
    }

    /**
     * The place at which the page begins; a cursor of a list with another order or other limits is another list's.
     *
     * @param list the operation's id, and whose list it is
     */
    public Cursor in(String list, ItemFilter filter) {
        return in(list + " " + filter);
    }
}
