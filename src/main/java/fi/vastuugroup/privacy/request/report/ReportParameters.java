package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Says of which days the requests are counted. */
class ReportParameters {

    @Parameter(
            description = "The first day of receipt that counts, in Helsinki. Without it, the first of the month eleven"
                    + " months before the last day's, so that twelve months are counted.")
    @QueryParam("from")
    @PlausibleDate
    public @Nullable LocalDate from;

    @Parameter(
            description =
                    "The last day of receipt that counts, in Helsinki; today without it. At most five years after `from`.")
    @QueryParam("to")
    @PlausibleDate
    public @Nullable LocalDate to;
}
