package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Hands a source system or partner its notifications, until it acknowledges them. */
@Path("/api/v1/notifications")
@Tag(name = "Notifications", description = "What a source system or partner is told, until it acknowledges.")
@Tenant(Tenants.MACHINES)
interface NotificationsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.SOURCE_SYSTEM})
    @Operation(operationId = "listNotifications", summary = "What must be acted upon", description = """
        The caller's own notifications that it has not acknowledged: prohibitions before all others, then the
        oldest first. They come again until they are acknowledged, so that none is lost: begin without a cursor each
        time, and use one to see behind those that cannot be acted upon yet.
        An `erasure` names one item as `itemId`, or counts several as `items`, which `GET
        /notifications/{id}/items` lists. A receiver that has a webhook is sent
        the same ones, and can fetch them as well: what it acknowledged is not sent, and what its webhook
        took does not come here.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of the unacknowledged notifications; an empty one when there are none.")
    Uni<NotificationPage> list(@BeanParam @Valid PageParameters asked);

    @GET
    @Path("/{id}/items")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.SOURCE_SYSTEM})
    @Operation(
            operationId = "listNotificationItems",
            summary = "Which items a notification is about",
            description = """
                The caller's own ids of the items that a notification with `items` in its reference is about, page by
                page; to be fetched before it is acknowledged. One without `items` has an empty list. Another
                receiver's notification answers as one that does not exist.""")
    @APIResponse(responseCode = "200", description = "A page of ids.")
    Uni<NotificationItems> items(
            @Parameter(description = "The notification's id.") @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters asked);

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.SOURCE_SYSTEM})
    @Operation(operationId = "getNotification", summary = "What must be acted upon, one of them", description = """
                    One of the caller's own notifications, acknowledged or not, as long as it is kept: by this, a receiver
                    that has a webhook fetches the values of a `rectification`. They are the present ones: what was erased
                    or prohibited meanwhile is not there to be fetched. Another receiver's notification answers as one that
                    does not exist.""")
    @APIResponse(responseCode = "200", description = "The notification.")
    Uni<PendingNotification> get(@Parameter(description = "The notification's id.") @PathParam("id") UUID id);

    @POST
    @Cancellable(false)
    @Path("/{id}/acknowledgement")
    @RolesAllowed({Roles.PARTNER, Roles.SOURCE_SYSTEM})
    @ResponseStatus(204)
    @Operation(operationId = "acknowledgeNotification", summary = "It has been acted upon", description = """
        The notification does not come again. To repeat an acknowledgement does no harm. Another receiver's
        notification answers as one that does not exist.""")
    @APIResponse(responseCode = "204", description = "Acknowledged.")
    Uni<Void> acknowledge(@Parameter(description = "The notification's id.") @PathParam("id") UUID id);
}
