package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.request.correspondence.AttachmentPurpose;
import fi.vastuugroup.privacy.request.correspondence.MessageDraft;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Messages and attachments of a request, for the staff that handles it. */
@Path("/api/v1/staff/requests/{id}")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff: requests")
interface StaffRequestCorrespondenceApi {

    String NAME = "The file's name, as in `attachment; filename*=UTF-8''kirje.pdf` (RFC 6266, RFC 8187).";

    /** The messages; see the contract. */
    @GET
    @Path("/messages")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(
            operationId = "listRequestMessages",
            summary = "Messages of a case",
            description = "Oldest first. The look is on the person's access log.")
    @APIResponse(responseCode = "200", description = "The messages.")
    Uni<RequestMessage.MessageList> messages(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @BeanParam @Valid LookParameters look);

    /** One message; see the contract. */
    @GET
    @Path("/messages/{message}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(
            operationId = "getRequestMessage",
            summary = "A message of a case",
            description = "The look is on the person's access log.")
    @APIResponse(responseCode = "200", description = "The message.")
    Uni<RequestMessage> message(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "The message's id.") @PathParam("message") UUID message,
            @BeanParam @Valid LookParameters look);

    /** Writes to the person; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "sendRequestMessage", summary = "Write to the person", description = """
                    Who filed the request in the portal reads it there, and hears of it by an e-mail that does not repeat it; who
                    has no login gets it in the e-mail, or on paper (`listRequestLetters`). The answer is what was sent: no
                    look.""")
    @APIResponse(
            responseCode = "201",
            description = "The message.",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = RequestMessage.class)))
    @APIResponse(responseCode = "409", description = "`state-conflict`, `request-in-flight` or `limit-reached`.")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`.")
    Uni<RestResponse<RequestMessage>> send(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "A new random value for each new one; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid MessageDraft message);

    /** The attachments; see the contract. */
    @GET
    @Path("/attachments")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(
            operationId = "listRequestAttachments",
            summary = "Files attached to a case",
            description = "Oldest first. The look is on the person's access log.")
    @APIResponse(responseCode = "200", description = "The attachments, without their contents.")
    Uni<RequestAttachment.AttachmentList> attachments(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @BeanParam @Valid LookParameters look);

    /** Attaches a file; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/attachments")
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "addRequestAttachment", summary = "Attach a file to a case", description = """
                    A PDF, JPEG or PNG of at most 5 MB, while the request is open: a letter that came by post, or
                    an answer to the person, who sees it in the portal. Its name is taken and kept as in
                    `addMyRequestAttachment`.""")
    @APIResponse(
            responseCode = "201",
            description = "The attachment, without its content.",
            headers = @Header(name = "Location", description = "Where the file is."),
            content = @Content(schema = @Schema(implementation = RequestAttachment.class)))
    @APIResponse(
            responseCode = "415",
            description =
                    "`file-type`: what the file holds is no PDF, JPEG or PNG; `unsupported-media-type`: its media type says so.")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `request-in-flight` or `limit-reached`.")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`.")
    Uni<RestResponse<RequestAttachment>> attach(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "What the file is for.") @QueryParam("purpose") @NotNull AttachmentPurpose purpose,
            @Parameter(description = NAME) @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            @Parameter(description = "A new random value for each new file; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull byte[] file);

    /** A file; see the contract. */
    @GET
    @Path("/attachments/{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(
            operationId = "getRequestAttachment",
            summary = "A file attached to a case",
            description = "For download, under its name. The look is on the person's access log.")
    @APIResponse(responseCode = "200", description = "The file.")
    Uni<RestResponse<byte[]>> file(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "The attachment's id.") @PathParam("attachment") UUID attachment,
            @BeanParam @Valid LookParameters look);
}
