package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.CopyLine;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The copy that a granted access owes to a person without a login (Art. 15(3)). */
@Path("/api/v1/staff/requests/{id}")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff: requests")
interface RequestCopyApi {

    String NDJSON = "application/x-ndjson";

    /** The copy; see the contract. */
    @GET
    @Path("/copy")
    @Produces(NDJSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "getRequestCopy", summary = "The copy to hand over", description = """
                    Of a request that is `awaiting-delivery`: everything that is held about the person and that the request is
                    about, as the person would read it in the portal, in their language, one JSON object a line, of any
                    length. Withheld items are listed with the reason. Without the last line, `end`, the copy is not whole.
                    The look is on the person's access log.""")
    @APIResponse(
            responseCode = "200",
            description = "The copy, line by line.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = CopyLine.class)))
    @APIResponse(responseCode = "409", description = "`state-conflict`: no copy is to be handed over.")
    Multi<CopyLine> copy(@Parameter(description = "The request's id.") @PathParam("id") UUID id);

    /** The copy is in the person's hands; see the contract. */
    @POST
    @Path("/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "confirmRequestHandover", summary = "The copy was handed over", description = """
                    By letter or as an encrypted file, to a person who did not ask in the portal. The request is completed
                    with it; until then its deadline counts.""")
    @APIResponse(
            responseCode = "200",
            description = "How the request stands now; no personal data, and no look.",
            headers = @Header(name = "ETag", description = "The case's, for the next step."))
    @APIResponse(responseCode = "409", description = "`state-conflict`: no copy is to be handed over.")
    @APIResponse(responseCode = "412", description = "`stale-revision`: somebody else was faster.")
    @APIResponse(responseCode = "428", description = "`revision-required`.")
    Uni<RestResponse<QueuedRequest>> handedOver(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Handover body);
}
