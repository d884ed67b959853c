package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a partner says of its feed: which events, and which page. */
class ChangesParameters extends PageParameters {

    @Parameter(description = "Only events of this kind.")
    @QueryParam("type")
    public @Nullable Change type;

    @Parameter(description = "Only events of this reference.")
    @QueryParam("reference")
    @Size(max = 63) public @Nullable String reference;

    @Parameter(description = "Only what happened on this day in Helsinki or later.")
    @QueryParam("from")
    @PlausibleDate
    public @Nullable LocalDate from;

    ChangesFilter filter() {
        return new ChangesFilter(type, reference, from);
    }
}
