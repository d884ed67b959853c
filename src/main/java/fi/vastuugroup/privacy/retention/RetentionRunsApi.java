package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.DaysParameters;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
                    a block. Several replicas can run at once: their counts add up to what was deleted. The days that limit
                    the list are those of `asOf`. What is going to be deleted says `getRetentionPreview`.""")
    @APIResponse(responseCode = "200", description = "A page of runs.")
    Uni<RetentionRunList> list(@BeanParam @Valid DaysParameters asked);
}
