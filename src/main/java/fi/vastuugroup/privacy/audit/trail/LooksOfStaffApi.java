package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
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

/** Who of staff looked at whom, for the data protection officer. */
@Path("/api/v1/staff/looks")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface LooksOfStaffApi {

    /** A page of looks; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "listStaffLooks", summary = "Who of staff looked at whom", description = """
                    The looks of members of staff, newest first, page by page: who looked, in which role, at whom, why and by
                    which operation; also those that an authority's order keeps from their subjects. The officer checks with it
                    that data is seen by those alone whose work needs it (GDPR Art. 5(1)(f), 32(4)). A list that is limited to
                    one `subject` tells something of a person: if it finds something, it is a look on that person's access log
                    too, with the purpose `oversight` (Art. 39(1)(b)). Looks are listed for as long as the access log is kept.""")
    @APIResponse(responseCode = "200", description = "A page of looks.")
    Uni<LookOfStaff.StaffLookPage> list(@BeanParam @Valid LooksOfStaffParameters asked);
}
