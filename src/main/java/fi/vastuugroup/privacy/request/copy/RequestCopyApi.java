package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.taking.Copies;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The copy that a granted access owes to a person without a login (Art. 15(3)). */
@Path("/api/v1/staff/requests/{id}")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff: requests")
interface RequestCopyApi {

    /** The copy, encrypted; see the contract. */
    @GET
    @Path("/copy")
    @Produces(Copies.ZIP)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "getRequestCopy", summary = "The copy to hand over as a file", description = """
                    Of a request that is `awaiting-delivery`: everything that is held about the person and that the request is
                    about, as the person would take it in the portal (`takeMyCopy`), in their language. Every entry is
                    encrypted (AES-256); the pass phrase is in the header `Copy-Pass-Phrase` of this answer and nowhere else.
                    Send it another way than the file: by post, by text message, by phone. Who loses it takes the copy anew,
                    with another one. Withheld items are listed with the reason. Without `manifest.json` and `manifest.jws`,
                    its last entries, the copy is not whole. The look is on the person's access log; `HEAD` takes no copy, tells
                    no pass phrase and is no look.""")
    @APIResponse(
            responseCode = "200",
            description = "The copy.",
            headers = {
                @Header(
                        name = Copies.PASS_PHRASE,
                        description = "What opens the copy: seven groups of four letters and digits, 131 random bits."),
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, description = "Under which name to save it."),
                @Header(name = HttpHeaders.CONTENT_LANGUAGE, description = "The person's language."),
                @Header(name = Copies.ESTIMATE, description = "About how many bytes come.")
            },
            content = @Content(mediaType = Copies.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "`state-conflict`: no copy is to be handed over.")
    @APIResponse(responseCode = "429", description = "`too-many-requests`: staff is taking one already.")
    RestMulti<Buffer> copy(@Parameter(description = "The request's id.") @PathParam("id") UUID id);

    /** The copy to be printed; see the contract. */
    @GET
    @Path("/printable-copy")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "getPrintableRequestCopy",
            summary = "The copy to hand over as a letter",
            description = """
                    As `getRequestCopy`, as one page of HTML to be printed and sent by post, in the person's language: what is
                    held of each category and why, each item, and everything else. It has no sound and no attached files.
                    Without its last line, `</html>`, it is not whole. The look is on the person's access log.""")
    @APIResponse(
            responseCode = "200",
            description = "The copy.",
            headers = {
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, description = "Under which name to save it."),
                @Header(name = HttpHeaders.CONTENT_LANGUAGE, description = "The person's language."),
                @Header(name = Copies.ESTIMATE, description = "About how many bytes the copy has as a file.")
            },
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "`state-conflict`: no copy is to be handed over.")
    @APIResponse(responseCode = "429", description = "`too-many-requests`: staff is taking one already.")
    RestMulti<Buffer> printable(@Parameter(description = "The request's id.") @PathParam("id") UUID id);

    /** The copy is in the person's hands; see the contract. */
    @POST
    @Cancellable(false)
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
