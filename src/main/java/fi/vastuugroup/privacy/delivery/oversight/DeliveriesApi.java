package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Shows staff what source systems and partners have not confirmed, and has notifications sent again. */
@Path("/api/v1/staff/deliveries")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface DeliveriesApi {

    /** A page of notifications that are not confirmed; see the contract. */
    @GET
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "listDeliveries", summary = "Notifications that are not confirmed", description = """
                    Oldest first, page by page: those that are pending, that were given up, or that have not been confirmed
                    for too long, whether the receiver is sent them or fetches them. Without a status: all that are not
                    confirmed.""")
    @APIResponse(responseCode = "200", description = "A page of deliveries.")
    Uni<DeliveryPage> list(
            @Parameter(description = "Only those that stand so.") @QueryParam("status") @Nullable DeliveryFilter status,
            @Parameter(description = "Only of this receiver, such as `partner:acme-events`.")
                    @QueryParam("receiver")
                    @Size(max = 100) @Nullable String receiver,
            @BeanParam @Valid PageParameters asked);

    /** The receivers; see the contract. */
    @GET
    @Path("/receivers")
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(
            operationId = "listDeliveryReceivers",
            summary = "The receivers and what waits for them",
            description =
                    "All source systems and partners: whether they are sent their notifications, and how many wait.")
    @APIResponse(responseCode = "200", description = "The receivers, by name.")
    Uni<ReceiverStates> receivers();

    /** Has one sent again; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/replay")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @ResponseStatus(200)
    @Operation(operationId = "replayDelivery", summary = "Send a notification again", description = """
                    One that was given up is pending again and is tried for days as if it were new. One that is pending or
                    confirmed stays as it is, so that to repeat this does no harm.""")
    @APIResponse(responseCode = "200", description = "The delivery, as it stands now.")
    Uni<DeliveryView> replay(@Parameter(description = "The notification's id.") @PathParam("id") UUID id);

    /** Has all of a receiver sent again; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/receivers/{receiver}/replay")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @ResponseStatus(200)
    @Operation(
            operationId = "replayDeliveriesOfReceiver",
            summary = "Send all that a receiver missed again",
            description = "All notifications to the receiver that were given up are pending again.")
    @APIResponse(responseCode = "200", description = "How many there were.")
    Uni<Replayed> replayAll(
            @Parameter(description = "The receiver, such as `partner:acme-events`.")
                    @PathParam("receiver")
                    @Size(max = 100) String receiver);

    /** Enables a webhook again; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/receivers/{receiver}/enablement")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @ResponseStatus(200)
    @Operation(operationId = "enableDeliveryReceiver", summary = "Send to a webhook again", description = """
                    After the webhook answered 410, or while the receiver asked for a pause: what is pending is sent from
                    now on. Where nothing was disabled, nothing changes.""")
    @APIResponse(responseCode = "200", description = "The receiver, as it stands now.")
    Uni<ReceiverState> enable(
            @Parameter(description = "The receiver, such as `partner:acme-events`.")
                    @PathParam("receiver")
                    @Size(max = 100) String receiver);
}
