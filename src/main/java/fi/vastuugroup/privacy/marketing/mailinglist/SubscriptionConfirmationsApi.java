package fi.vastuugroup.privacy.marketing.mailinglist;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** People confirm a subscription by a link in a mail. */
@Path("/api/v1/subscription-confirmations")
@Tag(name = "Mailing lists")
interface SubscriptionConfirmationsApi {

    /** Shows the page; see the contract. */
    @GET
    @Path("/{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "showSubscriptionPage", summary = "The page of a confirmation link", description = """
                    A page in Finnish, Swedish or English with a button. **It changes nothing**: programs that look at
                    links confirm nothing.""")
    @APIResponse(responseCode = "200", description = "The page.")
    @APIResponse(
            responseCode = "404",
            description =
                    "The link is forged, incomplete or expired, or what it is for was refused since: a page that says so, and how to subscribe again.")
    Uni<RestResponse<String>> show(
            @Parameter(description = "The token of the mail's link.") @PathParam("token") String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    /** Confirms the subscription; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "confirmSubscription", summary = "Confirm a subscription by a link", description = """
                    What the page's button does: the subscription counts from now on. A second time changes nothing.""")
    @APIResponse(responseCode = "200", description = "A page that says what holds now.")
    @APIResponse(
            responseCode = "404",
            description =
                    "The link is forged, incomplete or expired, or what it is for was refused since: a page that says so, and how to subscribe again.")
    Uni<RestResponse<String>> confirm(
            @Parameter(description = "The token of the mail's link.") @PathParam("token") String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);
}
