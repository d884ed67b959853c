package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.platform.http.DaysParameters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Says which looks of staff a list has, and which page. */
class LooksOfStaffParameters extends DaysParameters {

    @Parameter(description = "Only those of this member of staff, as `viewer` names them.")
    @QueryParam("viewer")
    @Size(min = 1, max = 300) public @Nullable String viewer;

    @Parameter(description = "Only those at this data subject.")
    @QueryParam("subject")
    public @Nullable UUID subject;

    @Parameter(description = "Only those with this purpose.")
    @QueryParam("purpose")
    @Size(min = 1, max = 63) public @Nullable String purpose;

    @Parameter(description = "Only those by this operation, by its id.")
    @QueryParam("operation")
    @Size(min = 1, max = 63) public @Nullable String operation;

    LooksOfStaffFilter filter() {
        return new LooksOfStaffFilter(days(), viewer, subject, purpose, operation);
    }
}
