package fi.vastuugroup.privacy.marketing.overview;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * A person sees all choices about marketing in one view, and refuses everything in one call (Art. 21(2)-(3), 7(3)). The
 * refusal is a PUT on the view, for it says how the view shall be: sent again after a broken connection it does no harm, needs
 * no key, and its answer is what a page shows next.
 */
@Path("/api/v1/me/choices")
@Tag(name = "My choices")
@Tenant(Tenants.CUSTOMERS)
interface MyChoicesApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "getMyChoices", summary = "All my choices in one view", description = """
                    One call shows what a page about marketing needs: each choice with what holds in effect and why, the
                    mailing lists, the consents with their words, the partners by name, and the words of today. Each part
                    is what its own operation answers. The ETag is that of `getMarketingProhibitions`: send it as
                    `If-Match` of `putMarketingProhibitions`. A login that is tied to nobody sees the choices for its
                    verified e-mail address.""")
    @APIResponse(responseCode = "200", description = "The choices.", headers = @Header(name = "ETag"))
    Uni<RestResponse<MyChoices>> get(@Context HttpHeaders headers);

    @PUT
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "putMyChoices", summary = "Prohibit everything", description = """
                    Prohibits direct marketing, disclosure to partners and profiling on every channel (GDPR Art. 21(2)-(3)),
                    ends every subscription to a list that promotes and every request for a subscription that waits for a
                    confirmation, and withdraws every consent, to the company, to partners and to web analytics (Art. 7(3)). It
                    is done as a whole or not at all, and is in force with the answer: the next check says `prohibited`,
                    partners and source systems are told. What informs a customer without promoting goes on;
                    `putMarketingProhibitions` and `putMailingListSubscription` end that too. It needs no `If-Match` and no
                    reason; to send it again changes nothing. A login that is tied to nobody prohibits it for its verified
                    e-mail address.""")
    @APIResponse(responseCode = "200", description = "The choices as they stand now.", headers = @Header(name = "ETag"))
    Uni<RestResponse<MyChoices>> put(@NotNull @Valid MyChoices.Change change, @Context HttpHeaders headers);
}
