package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLogFilter;
import fi.vastuugroup.privacy.platform.http.DaysParameters;
import fi.vastuugroup.privacy.register.me.AccessLogView.ViewerKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a person says of their access log: whose looks, on which days, and which page. */
class AccessLogParameters extends DaysParameters {

    @Parameter(description = "Only looks by these.")
    @QueryParam("viewerKind")
    public @Nullable ViewerKind viewerKind;

    @Parameter(description = "Only looks by this one: an entry's `viewer`.")
    @QueryParam("viewer")
    @Size(max = 100) public @Nullable String viewer;

    @Parameter(description = "Only looks for this: an entry's `purpose`.")
    @QueryParam("purpose")
    @Size(max = 100) public @Nullable String purpose;

    AccessLogFilter filter() {
        return new AccessLogFilter(days(), viewerKind == null ? null : viewerKind.slug(), viewer, purpose);
    }
}
