package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** A mailing system gets the unsubscribe links that it puts into messages. */
@Path("/api/v1/unsubscribe-links")
@Tag(name = "Mailing lists")
@Tenant(Tenants.MACHINES)
interface UnsubscribeLinksApi {

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.SOURCE_SYSTEM})
    @Operation(operationId = "makeUnsubscribeLinks", summary = "Unsubscribe links for messages", description = """
                    For the systems that send the company's own messages: a source system, or a partner that markets for
                    the company. Makes a link for each recipient, in their order.

                    **In every e-mail**: add both `headers` as they are, on one line each, and let the DKIM signature
                    cover them (`h=…:List-Unsubscribe:List-Unsubscribe-Post`), or mail providers show no button
                    (RFC 8058); put `url` into the text too. **In a text message**: put `url` into the text, in which it
                    takes about 70 characters. Make a new link for each message. It works however old the message is,
                    also when the person has another address by then, and carries no address that anybody could read.

                    **When somebody unsubscribes**, the register is changed at once, and the next check says so where more
                    than a list was left: **checks know of no lists.** So give a `reference` with every `list`: you get a
                    notification `subscription` with it, `subscribed: false`, the `choice` and the `list`. Take the
                    recipient off then.""")
    @APIResponse(responseCode = "200", description = "A link for each recipient.")
    Uni<UnsubscribeLinkRequest.Links> make(@NotNull @Valid UnsubscribeLinkRequest request);
}
