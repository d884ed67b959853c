package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the retention runs did. */
@Path("/api/v1/staff/retention-runs")
@Tag(name = "Retention", description = "What was deleted when its period ended.")
@Tenant(Tenants.STAFF)
interface RetentionRunsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "listRetentionRuns", summary = "What the retention runs did", description = """
                    The runs, newest first, with what each deleted by category and rule and what it had to leave because of
                    a block. Several replicas can run at once: their counts add up to what was deleted.""")
    @APIResponse(responseCode = "200", description = "A page of runs.")
    Uni<RetentionRunList> list(
            @Parameter(description = "From the page before.") @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);
}
