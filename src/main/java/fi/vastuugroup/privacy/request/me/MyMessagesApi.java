package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.request.correspondence.MessageDraft;
import fi.vastuugroup.privacy.request.view.RequestView;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** Whoever logs in writes to the data protection officer (Art. 38(4)). */
@Path("/api/v1/me/messages")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My requests")
interface MyMessagesApi {

    /** Writes to the officer; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "writeToDataProtectionOfficer",
            summary = "Write to the data protection officer",
            description = """
                    About anything (GDPR Art. 38(4)), also for a login that is tied to nobody. The message opens a request of the
                    right `contact`, under which the officer answers; while it is open, a known person's next one joins it. Files, such as
                    evidence of who the person is, are added with `addMyRequestAttachment`.""")
    @APIResponse(
            responseCode = "201",
            description = "The request under which the officer answers.",
            headers = {
                @Header(name = "Location"),
                @Header(name = "ETag", description = "Changes with every step of the request.")
            },
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "`email-not-verified`: a login that is tied to nobody needs a verified e-mail address, to which the"
                            + " answer goes.")
    @APIResponse(responseCode = "409", description = "`request-in-flight` or `limit-reached`.")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`.")
    @APIResponse(
            responseCode = "429",
            description = "`too-many-requests`: a login that is tied to nobody writes so many times a day.")
    Uni<RestResponse<RequestView>> write(
            @Parameter(description = "A new random value for each new message; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid MessageDraft message,
            @Context HttpHeaders headers);
}
