package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a customer's login is tied to. */
@Path("/api/v1/me")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CUSTOMER)
@Tag(name = "Customer", description = "What a data subject sees and does.")
interface MeApi {

    /** Whom the login is tied to; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "getMe", summary = "Who I am here", description = """
                    Whether the login is tied to a data subject, and to whom. A login is tied to a person on a verified
                    e-mail address that is that person's alone; otherwise nothing is shown, and the answer says what the
                    person can still do: write to the data protection officer (`POST /me/messages`), file a request with
                    evidence of who they are, and prohibit marketing to their verified address. What is open and unread is
                    counted for both.""")
    @APIResponse(responseCode = "200", description = "The data subject of the login, or that there is none.")
    Uni<Me> me(@Context HttpHeaders headers);
}
