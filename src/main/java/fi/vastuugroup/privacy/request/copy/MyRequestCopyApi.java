package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.CopyLine;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The copy that a person asked for in the portal (Art. 15(3), 20(1)). */
@Path("/api/v1/me/requests/{id}")
@Tenant(Tenants.CUSTOMERS)
@Tag(name = "My requests")
interface MyRequestCopyApi {

    /** The copy; see the contract. */
    @GET
    @Path("/copy")
    @Produces(RequestCopyApi.NDJSON)
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin
    @Operation(operationId = "getMyRequestCopy", summary = "The copy that I asked for", description = """
                    Of a request for access or portability whose `delivery` is `portal`: what is held of what it is about, as
                    it stands now, one JSON object a line, of any length. For portability only what the person gave
                    (Art. 20(1)): of conversations the person's own messages. Withheld items are listed with the reason.
                    Without the last line, `end`, the copy is not whole.""")
    @APIResponse(
            responseCode = "200",
            description = "The copy, line by line.",
            content = @Content(mediaType = RequestCopyApi.NDJSON, schema = @Schema(implementation = CopyLine.class)))
    @APIResponse(responseCode = "409", description = "`state-conflict`: it delivers nothing here.")
    Multi<CopyLine> copy(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);
}
