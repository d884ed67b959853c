package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What staff says of a look, in the query of every operation that shows staff somebody's personal data. */
public class LookParameters {

    @Parameter(description = "Why you look; it lands on the person's access log.", required = true)
    @QueryParam("purpose")
    @NotNull public @Nullable LookPurpose purpose;

    @Parameter(
            description = "With the purpose `authority-order`: the look is not on the person's access log before this "
                    + "date in Helsinki, twelve months ahead at most by default; without it, before the configured "
                    + "period is over.")
    @QueryParam("notShownUntil")
    @PlausibleDate
    public @Nullable LocalDate notShownUntil;

    @Parameter(
            description = "The authority's order, by its number and date; required with the purpose `authority-order`.")
    @QueryParam("order")
    @Size(max = 500) public @Nullable String order;

    @Parameter(
            description = "Why the person is not told before: the provision that it rests on, without personal data; "
                    + "required with the purpose `authority-order`.")
    @QueryParam("notShownGround")
    @Size(max = 500) public @Nullable String notShownGround;

    /** The look as it was stated. */
    public StatedLook stated() {
        return new StatedLook(Objects.requireNonNull(purpose), notShownUntil, order, notShownGround);
    }
}
