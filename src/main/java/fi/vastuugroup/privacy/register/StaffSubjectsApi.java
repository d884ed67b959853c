package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.identity.Roles;
import fi.vastuugroup.privacy.identity.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What staff sees of data subjects. */
@Path("/api/v1/staff/subjects")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Staff",
        description = "What a member of staff sees and does; each look is on the data subject's access log.")
interface StaffSubjectsApi {

    /** Finds people; see the contract. */
    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(operationId = "searchSubjects", summary = "Find a data subject", description = """
                    Finds data subjects by exactly one of an e-mail address, a phone number, a name (with an organisation,
                    if need be) and a source system's id; at most 20. It is a POST so that nothing personal stands in an
                    address. Contact points are masked, except the one searched for. Customer service learns of a person
                    whose processing is restricted that it is, and nothing else. **Everyone in the answer has the look,
                    with its purpose, on their access log.**""")
    @APIResponse(responseCode = "200", description = "Who was found.")
    Uni<SubjectMatches> search(@NotNull @Valid SubjectSearch search);
}
