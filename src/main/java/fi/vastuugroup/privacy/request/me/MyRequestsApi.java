package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.view.PreviewView;
import fi.vastuugroup.privacy.request.view.RequestView;
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

/** A customer exercises the rights of §8 of the notice. */
@Path("/api/v1/me/requests")
@Tenant(Tenants.CUSTOMERS)
@Tag(name = "My requests", description = "The rights of the privacy notice §8: preview, file, follow, take back.")
interface MyRequestsApi {

    /** A page of requests; see the contract. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "listMyRequests",
            summary = "My requests",
            description = "The person's requests, newest first, page by page.")
    @APIResponse(responseCode = "200", description = "A page of requests.")
    Uni<RequestView.RequestPage> list(@BeanParam @Valid PageParameters asked, @Context HttpHeaders headers);

    /** What a request would do; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "previewMyRequest", summary = "What a request would do", description = """
                    For each category what would happen: done at once, kept (by which rule and until when), or decided by
                    staff, and why. Nothing is written. `token` binds the preview to what is filed with it.""")
    @APIResponse(responseCode = "200", description = "What would happen.")
    @APIResponse(responseCode = "404", description = "The login is tied to nobody, or the person has not such an item.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict`, `no-objection-pending`: a restriction on a pending objection, and none is being weighed.")
    Uni<PreviewView> preview(@NotNull @Valid RequestDraft draft, @Context HttpHeaders headers);

    /** Files a request; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin(when = "Of an erasure")
    @Operation(operationId = "fileMyRequest", summary = "Exercise a right", description = """
                    Files the request and, where nobody has to decide, carries it out before the answer. An open request
                    that asks for the same takes this one in: its id is answered, and the statement becomes a message. One
                    that came without a login, and of which nobody knows that it is the person's, is closed instead.

                    What the ground says by itself holds from now on, whatever becomes of the request: an erasure on
                    `objection` prohibits all direct marketing (Art. 21(2)-(3)); one on `consent-withdrawn` withdraws the
                    consents that it is about (of page views and visits, all or single ones, that to web analytics), and, when it is about
                    everything, prohibits what they permitted (Art. 7(3)). The answer's `effect` tells it. Of a login that is
                    tied to nobody it holds for its verified address, also where the request is one too many (429); an
                    objection to direct marketing never is: while one is open, its id is answered.

                    An erasure of very much data is answered `approved`, with the step `begun`: it is decided and in force,
                    nothing of what is erased is shown, used or disclosed any more, and it is deleted in portions; then the
                    request is `completed`, with its receipt, also under `receiptPath`.

                    `Idempotency-Key` makes it safe to repeat after a lost answer. While a request is open, retention
                    leaves the items that it is about. A restriction, an objection that is being weighed, and an erasure
                    on `objection`, `unlawful-processing` or `minor` that waits for staff restrict the items at once
                    (Art. 18(1)): until it is granted, taken back, or the person was told of the refusal.

                    `contact` writes to the data protection officer about anything (Art. 38(4)), in `statement`; the answer is a
                    message. A login that is tied to nobody can file as well, if its e-mail address is verified, but not
                    about single items: staff finds out who it is, and answers to that address; here the request can be
                    followed once the login is tied to the person.

                    **After an erasure the login may be gone**: keep `receipt`, or `receiptPath`, which needs no login.""")
    @APIResponse(
            responseCode = "201",
            description = "The request as it stands.",
            headers = {
                @Header(name = "Location", description = "The request's path."),
                @Header(name = "ETag", description = "Changes with every step.")
            },
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "The login is tied to nobody and has no verified address, or the person has not such an item.")
    @APIResponse(
            responseCode = "429",
            description = "`too-many-requests`: a login that is tied to nobody files so many a day.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`preview-outdated`, `request-in-flight`, `state-conflict`: a restriction on `objection-pending` while no"
                            + " objection is weighed, or `limit-reached`: 50 requests are open, and staff would"
                            + " have to decide this one too.")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`.")
    Uni<RestResponse<RequestView>> file(
            @Parameter(description = "A new random value for each new request; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid RequestDraft draft,
            @Context HttpHeaders headers);

    /** One request; see the contract. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyRequest",
            summary = "One of my requests",
            description = "Its state, deadline, steps and outcome, with what the person can do now.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            headers = @Header(name = "ETag", description = "Changes with every step."))
    Uni<RestResponse<RequestView>> get(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    /** Takes it back; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "cancelMyRequest", summary = "Take a request back", description = """
                    Possible until it is decided; to repeat it does no harm. Restrictions that the request placed end with
                    it; what its ground said stays.""")
    @APIResponse(
            responseCode = "200",
            description = "The request, cancelled.",
            headers = @Header(name = "ETag", description = "Changes with every step."))
    @APIResponse(responseCode = "409", description = "`state-conflict`: `request-decided` or `request-closed`.")
    Uni<RestResponse<RequestView>> cancel(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    /** Ends the restrictions that it placed; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/restriction-end")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "endMyRestriction", summary = "End a restriction that I asked for", description = """
                    Ends at once the restrictions that a completed request placed and that rest on the person's wish alone: all
                    but those for unlawful processing, which staff lifts. The items are processed again, and updates that
                    waited are applied, unless something else restricts them. A mail confirms it. To repeat it does no harm.
                    A request that is open is taken back instead.""")
    @APIResponse(
            responseCode = "200",
            description = "The request, with the step.",
            headers = @Header(name = "ETag", description = "Changes with every step."))
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict`: `request-open`, `decided-by-staff` or `restriction-ended`: none that its person ends.")
    Uni<RestResponse<RequestView>> endRestriction(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);
}
