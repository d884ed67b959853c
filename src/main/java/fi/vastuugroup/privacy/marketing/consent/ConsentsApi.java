package fi.vastuugroup.privacy.marketing.consent;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
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

/** A person sees, gives and withdraws consents, to marketing and to web analytics (Art. 7). */
@Path("/api/v1/me/consents")
@Tag(name = "My choices")
@Tenant(Tenants.CUSTOMERS)
interface ConsentsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "listMyConsents", summary = "My consents", description = """
                    What the person agreed to, whoever recorded it: for whom, for what purpose, on which channel of
                    marketing, in which words, when it was given and withdrawn, and whether it permits anything now.""")
    @APIResponse(responseCode = "200", description = "The consents, those withdrawn included.")
    Uni<ConsentView.Consents> list(@Context HttpHeaders headers);

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "giveConsent", summary = "Give a consent", description = """
                    Gives a consent in the words of a version of `GET /consent-wordings` that the person has just read.
                    To marketing: to one marketer, on one channel and in one scope. In force at once: it permits what an
                    earlier prohibition of the same prohibited to that marketer. For the company this is the choice
                    `consented` of `PUT /me/marketing-prohibitions`. To `web-analytics`, cookies included: to the
                    controller, without channel and scope. It permits no marketing, and no prohibition of marketing ends
                    it; the source systems are told.""")
    @APIResponse(
            responseCode = "201",
            description = "The consent.",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    Uni<RestResponse<ConsentView>> give(
            @Parameter(description = "A new random value for each consent; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid ConsentView.Given given,
            @Context HttpHeaders headers);

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyConsent",
            summary = "One of my consents",
            description = "As it stands, with its evidence.")
    @APIResponse(responseCode = "200", description = "The consent.")
    Uni<ConsentView> get(
            @Parameter(description = "The consent's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    @POST
    @Cancellable(false)
    @Path("/{id}/withdrawal")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "withdrawConsent", summary = "Withdraw a consent", description = """
                    In force at once, without a reason, whoever recorded the consent; the source systems are told.
                    After the withdrawal of a consent to `web-analytics` no page view or visit of a later time is stored;
                    those from before stay until they are due, or are erased on the ground `consent-withdrawn`.
                    Withdrawing again changes nothing.""")
    @APIResponse(responseCode = "200", description = "The consent, withdrawn.")
    Uni<ConsentView> withdraw(
            @Parameter(description = "The consent's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);
}
