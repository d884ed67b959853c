package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A person sees their mailing lists, subscribes and unsubscribes. */
@Path("/api/v1/me/mailing-list-subscriptions")
@Tag(name = "My choices")
@Tenant(Tenants.CUSTOMERS)
interface MailingListSubscriptionsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "listMailingListSubscriptions", summary = "My mailing lists", description = """
                    Every list of `GET /mailing-lists`, in its order, and then those that only a source knows, with what stands
                    now and what the person can do: the person's own word over a source's, but for a later unsubscription, which always counts. Nobody is on a list whose messages are
                    prohibited: whatever a source says of it since, it stands as unsubscribed with the prohibition.""")
    @APIResponse(responseCode = "200", description = "The lists.")
    Uni<MailingListSubscriptions> list(
            @Parameter(description = "The language of the lists' names.")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String acceptLanguage);

    @PUT
    @Cancellable(false)
    @Path("/{list}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "putMailingListSubscription",
            summary = "Subscribe to a list, or unsubscribe",
            description = """
                    In force at once; the source systems are told. An unsubscription stands against any later batch.
                    Any list of `GET /mailing-lists` can be sent, and any that is recorded about the person; to one that is
                    not open to subscribe, nobody subscribes; nor to one whose messages are prohibited, until
                    `putMarketingProhibitions` lifts that: a subscription alone takes no objection back.""")
    @APIResponse(responseCode = "200", description = "What stands now.")
    @APIResponse(
            responseCode = "409",
            description = "`state-conflict`: `list-closed`, the list takes no subscriptions, or `messages-prohibited`.")
    Uni<MailingListSubscriptions.Subscription> put(
            @Parameter(description = "The list's id.") @PathParam("list") @Size(max = 100) String list,
            @Parameter(description = "The language of the list's name.")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String acceptLanguage,
            @NotNull @Valid MailingListSubscriptions.Change change);
}
