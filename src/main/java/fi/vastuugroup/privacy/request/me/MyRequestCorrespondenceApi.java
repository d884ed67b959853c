package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.request.correspondence.AttachmentPurpose;
import fi.vastuugroup.privacy.request.correspondence.MessageDraft;
import fi.vastuugroup.privacy.request.correspondence.ReadMark;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Messages and attachments between a person and the staff that handles a request. */
@Path("/api/v1/me/requests/{id}")
@Tenant(Tenants.CUSTOMERS)
@Tag(name = "My requests")
interface MyRequestCorrespondenceApi {

    String TOO_MUCH = "`too-many-requests`: a login sends so many bytes a day, files and messages together.";

    String NAME = "The file's name, as in `attachment; filename*=UTF-8''todistus.pdf` (RFC 6266, RFC 8187).";

    /** The messages; see the contract. */
    @GET
    @Path("/messages")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "listMyRequestMessages",
            summary = "Messages about a request",
            description = "Of the person and of staff, oldest first; at most 200.")
    @APIResponse(responseCode = "200", description = "The messages.")
    Uni<RequestMessage.MessageList> messages(@Parameter(description = "The request's id.") @PathParam("id") UUID id);

    /** Marks messages as read; see the contract. */
    @PUT
    @Cancellable(false)
    @Path("/read-mark")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "putMyRequestReadMark", summary = "Mark messages as read", description = """
                    A page says up to which message it has shown them to the person: those up to it are read, whatever comes
                    later is not. No other operation marks anything, for to read is not to show. To repeat it does no harm, and
                    an earlier message makes nothing unread. Of closed requests too.""")
    @APIResponse(responseCode = "200", description = "How many messages of staff are unread now.")
    Uni<UnreadMessages> markRead(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, @NotNull @Valid ReadMark mark);

    /**
     * What is left to read.
     *
     * @param unreadMessages messages of staff in this request after the mark
     */
    @Schema(name = "UnreadMessages", requiredProperties = "unreadMessages")
    record UnreadMessages(
            @Schema(description = "Messages of staff in this request after the mark.", minimum = "0")
            long unreadMessages) {}

    /** One message; see the contract. */
    @GET
    @Path("/messages/{message}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyRequestMessage",
            summary = "A message about a request",
            description = "Of the person or of staff.")
    @APIResponse(responseCode = "200", description = "The message.")
    Uni<RequestMessage> message(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "The message's id.") @PathParam("message") UUID message);

    /** Sends a message; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "sendMyRequestMessage",
            summary = "Write about a request",
            description = "To the staff that handles it, while it is open.")
    @APIResponse(
            responseCode = "201",
            description = "The message.",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = RequestMessage.class)))
    @APIResponse(responseCode = "409", description = "`state-conflict`, `request-in-flight` or `limit-reached`.")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`.")
    @APIResponse(responseCode = "429", description = TOO_MUCH)
    Uni<RestResponse<RequestMessage>> send(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "A new random value for each new message; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid MessageDraft message);

    /** The attachments; see the contract. */
    @GET
    @Path("/attachments")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "listMyRequestAttachments",
            summary = "Files attached to a request",
            description =
                    "Oldest first; at most 20. Evidence of identity is deleted when the request is closed, all files when"
                            + " it is taken back.")
    @APIResponse(responseCode = "200", description = "The attachments, without their contents.")
    Uni<RequestAttachment.AttachmentList> attachments(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id);

    /** Attaches a file; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/attachments")
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "addMyRequestAttachment", summary = "Attach a file to a request", description = """
                    A PDF, JPEG or PNG of at most 5 MB, while the request is open: proof of what is right, or
                    identification that staff asked for. What it is, is told by its content. It keeps the name that
                    `Content-Disposition` gives it, without a path, 200 characters at the most, and with an end that says
                    what the file is; without a name it is named after its purpose.""")
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
    @APIResponse(responseCode = "429", description = TOO_MUCH)
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
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyRequestAttachment",
            summary = "A file attached to a request",
            description = "For download, under its name; its kind is in the list.")
    @APIResponse(responseCode = "200", description = "The file.")
    Uni<RestResponse<byte[]>> file(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = "The attachment's id.") @PathParam("attachment") UUID attachment);
}
