package fi.vastuugroup.privacy.register.me;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looked at what is held about the customer. */
@Path("/api/v1/me/access-log")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface MyAccessLogApi {

    /** A page of the log; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "listMyAccessLog", summary = "Who looked at my data", description = """
                    Every look at the subject's personal data by anybody else, newest first, page by page: who, when and
                    why; or those of some days, of one kind, of one viewer, for one purpose. A partner's check is on the log of each person whom it matched; it appears there shortly after,
                    at an even pace. Of staff the role and the unit are shown, never the person. Texts are in the
                    language of Accept-Language.""")
    @APIResponse(responseCode = "200", description = "A page of the log.")
    Uni<AccessLogPage> list(@BeanParam @Valid AccessLogParameters asked, @Context HttpHeaders headers);
}
