package fi.vastuugroup.privacy.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of the page that it asks for, in the query of every operation that answers page by page. One pair of
 * limits holds for all lists: 50 entries where nothing is said, 200 at the most.
 */
public class PageParameters {

    @QueryParam("cursor")
    public @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) public int limit;

    /**
     * The place in a list at which the page begins.
     *
     * @param list the operation's id, and what else makes the list
     * @throws fi.vastuugroup.privacy.platform.problem.ProblemException {@code invalid-cursor} for one that the list did
     *     not hand out
     */
    public Cursor in(String list) {
        return Cursor.parse(list, cursor);
    }
}
