package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the retention runs are going to do. */
@Path("/api/v1/staff/retention-preview")
@Tag(name = "Retention")
@Tenant(Tenants.STAFF)
interface RetentionPreviewApi {

    /** What is going to be deleted; see the contract. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "getRetentionPreview", summary = "What retention is going to delete", description = """
                    The items whose last day (notice §7) is over by a day, by category and rule: how many the runs are going
                    to delete, and how many stay because of a block. It is counted as things stand now: what comes in, is
                    corrected, erased or blocked until then changes it. Counts only, and no look.""")
    @APIResponse(responseCode = "200", description = "What is going to be deleted.")
    Uni<RetentionPreview> get(
            @Parameter(
                            description =
                                    "The day in Helsinki whose runs it is about: today or later, at most 31 days ahead;"
                                            + " tomorrow without it.")
                    @QueryParam("on")
                    @PlausibleDate
                    @Nullable LocalDate on);
}
