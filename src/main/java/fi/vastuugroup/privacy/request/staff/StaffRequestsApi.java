package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.deadline.DueFilter;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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

/** Staff handles the requests of data subjects (Art. 12). */
@Path("/api/v1/staff/requests")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff: requests", description = "The requests of data subjects: queue, case, decision.")
interface StaffRequestsApi {

    String AFTER = "How the request stands now; no personal data, and no look.";
    String NEXT = "The case's, for the next step.";

    /** The queue; see the contract. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "listRequests", summary = "The queue of requests", description = """
                    Requests, those with the nearest deadline first, page by page; no personal data. Without `state`, those
                    that are open; with `reference` or `subject`, the closed ones too. A list of one `subject` that finds
                    something is a look on the subject's access log, with the purpose `handle-request`.""")
    @APIResponse(responseCode = "200", description = "A page of the queue.")
    Uni<StaffRequestView.QueuePage> list(
            @Parameter(description = "In this state.") @QueryParam("state") @Nullable RequestState state,
            @Parameter(description = "Exercising this right.") @QueryParam("right") @Nullable Right right,
            @Parameter(description = "How near the deadline is.") @QueryParam("due") @Nullable DueFilter due,
            @Parameter(
                            description = "The one that a person names on the phone, in whatever case.",
                            example = "R-7K3M-9QXD")
                    @QueryParam("reference")
                    @Size(min = 1, max = 20) @Nullable String reference,
            @Parameter(description = "Only of this data subject.") @QueryParam("subject") @Nullable UUID subject,
            @Parameter(description = "Only what came in this way.") @QueryParam("channel") @Nullable ReceivedVia channel,
            @Parameter(description = "Only those where a message of the person awaits an answer, or only the others.")
                    @QueryParam("awaitsAnswer")
                    @Nullable Boolean awaitsAnswer,
            @BeanParam @Valid PageParameters asked);

    /** Enters a request; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(
            operationId = "enterRequest",
            summary = "Enter a request that came by post, phone or e-mail",
            description = """
                    With the day of receipt, from which the deadline counts, the evidence of identity, and who acts for
                    the person. An objection to direct marketing is carried out at once; everything else is decided.""")
    @APIResponse(
            responseCode = "201",
            description = AFTER,
            headers = {
                @Header(name = "Location", description = "The case; to fetch it is a look."),
                @Header(name = "ETag", description = NEXT)
            },
            content = @Content(schema = @Schema(implementation = QueuedRequest.class)))
    @APIResponse(responseCode = "404", description = "No such data subject, or the person has not such an item.")
    @APIResponse(responseCode = "409", description = "`request-in-flight`.")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`.")
    Uni<RestResponse<QueuedRequest>> enter(
            @Parameter(description = "A new random value for each new one; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid EnteredRequest entered);

    /** A case; see the contract. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "getRequest", summary = "A case", description = """
                    All of a request, with what is held beside what a rectification proposes, and what the member of staff who
                    looks can do with it. The look is on the person's access log.""")
    @APIResponse(responseCode = "200", description = "The case.", headers = @Header(name = "ETag"))
    Uni<RestResponse<StaffRequestView>> get(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @BeanParam @Valid LookParameters look,
            @Context HttpHeaders headers);

    /** Grant or refuse; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "decideRequest", summary = "Grant or refuse", description = """
                    Granted, it is carried out before the answer, but for categories that are kept with a reason. A refusal states
                    its reason (Art. 12(4)); restrictions that the request placed are announced to end (Art. 18(3)). A `contact` is
                    granted once it has been dealt with, also where nobody knows who asked.""")
    @APIResponse(responseCode = "200", description = AFTER, headers = @Header(name = "ETag", description = NEXT))
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict`, also while nobody knows who asks for anything but `contact`; or `items-in-review`: an access to items that nobody has reviewed (`listItemsInReview`).")
    @APIResponse(responseCode = "412", description = "`stale-revision`: somebody else was faster.")
    @APIResponse(responseCode = "428", description = "`revision-required`.")
    Uni<RestResponse<QueuedRequest>> decide(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffActions.Decision body);

    /** Take two further months; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "extendRequest", summary = "Take two further months", description = """
                    Once, inside the first month, with the reason, which the person is told (Art. 12(3)).""")
    @APIResponse(responseCode = "200", description = AFTER, headers = @Header(name = "ETag", description = NEXT))
    @APIResponse(responseCode = "409", description = "`state-conflict` or `extension-too-late`.")
    @APIResponse(responseCode = "412", description = "`stale-revision`: somebody else was faster.")
    @APIResponse(responseCode = "428", description = "`revision-required`.")
    Uni<RestResponse<QueuedRequest>> extend(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffActions.Extension body);

    /** Ask for more identification; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/identification-request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "askForIdentification", summary = "Ask for more identification", description = """
                    On reasonable doubt (Art. 12(6)); the deadline waits until `confirmIdentification`.""")
    @APIResponse(responseCode = "200", description = AFTER, headers = @Header(name = "ETag", description = NEXT))
    @APIResponse(
            responseCode = "409",
            description = "`state-conflict`: the request is in a state in which this cannot be done.")
    @APIResponse(responseCode = "412", description = "`stale-revision`: somebody else was faster.")
    @APIResponse(responseCode = "428", description = "`revision-required`.")
    Uni<RestResponse<QueuedRequest>> askIdentification(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffActions.IdentificationRequest body);

    /** The person is identified; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/identification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "confirmIdentification", summary = "The person is identified", description = """
                    The deadline goes on, later by the days that it waited.""")
    @APIResponse(responseCode = "200", description = AFTER, headers = @Header(name = "ETag", description = NEXT))
    @APIResponse(
            responseCode = "409",
            description = "`state-conflict`: the request is in a state in which this cannot be done.")
    @APIResponse(responseCode = "412", description = "`stale-revision`: somebody else was faster.")
    @APIResponse(responseCode = "428", description = "`revision-required`.")
    Uni<RestResponse<QueuedRequest>> identify(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffActions.Identification body);

    /** Say who the person is; see the contract. */
    @PUT
    @Cancellable(false)
    @Path("/{id}/subject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "assignRequestSubject", summary = "Say who the person is", description = """
                    For a request that was entered before the person was found in the register.""")
    @APIResponse(responseCode = "200", description = AFTER, headers = @Header(name = "ETag", description = NEXT))
    @APIResponse(
            responseCode = "409",
            description = "`state-conflict`: the request is in a state in which this cannot be done.")
    @APIResponse(responseCode = "412", description = "`stale-revision`: somebody else was faster.")
    @APIResponse(responseCode = "428", description = "`revision-required`.")
    Uni<RestResponse<QueuedRequest>> assign(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffActions.Subject body);
}
