package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.time.Days;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller says of a list of what happened: on which days, and which page. */
public class DaysParameters extends PageParameters {

    @Parameter(description = "Only what happened on this day in Helsinki or later.")
    @QueryParam("from")
    @PlausibleDate
    public @Nullable LocalDate from;

    @Parameter(description = "Only what happened on this day in Helsinki or before.")
    @QueryParam("to")
    @PlausibleDate
    public @Nullable LocalDate to;

    public Days days() {
        return new Days(from, to);
    }

    /**
     * The place at which the page begins; a cursor of a list with another order or other limits is another list's.
     *
     * @param list the operation's id, and whose list it is
     * @param filter what the list is limited to
     */
    public Cursor in(String list, Record filter) {
        return in(list + " " + filter);
    }
}
