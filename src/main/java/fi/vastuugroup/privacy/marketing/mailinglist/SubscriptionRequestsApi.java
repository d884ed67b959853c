package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A source system, or a partner that markets for the company, asks for a subscription from its form. */
@Path("/api/v1/mailing-list-subscriptions")
@Tag(name = "Mailing lists")
@Tenant(Tenants.MACHINES)
interface SubscriptionRequestsApi {

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.SOURCE_SYSTEM})
    @Operation(operationId = "requestSubscription", summary = "Somebody subscribed in a form", description = """
                    For the company's own forms: a source system, or a partner that markets for the company. Sends a mail
                    with a link to the address (a few a day at most, whoever asks); **until somebody confirms there,
                    nothing counts, and no message may be sent**. Once it is confirmed you get a notification
                    `subscription` with your `reference`, the `list` and `confirmed: true`: put the address on the list
                    then, and keep it as evidence. A request that is not confirmed in time is deleted, and you hear no
                    more of it. The answer is the same for every address.""")
    @APIResponseSchema(
            value = SubscriptionRequest.Pending.class,
            responseCode = "202",
            responseDescription = "It waits for the confirmation.")
    Uni<RestResponse<SubscriptionRequest.Pending>> request(
            @Parameter(description = "A new random value for each request; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid SubscriptionRequest request);
}
