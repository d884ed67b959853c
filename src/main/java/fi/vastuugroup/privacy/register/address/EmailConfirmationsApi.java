package fi.vastuugroup.privacy.register.address;

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

/** Whoever reads a new e-mail address confirms it by a link in a mail. */
@Path("/api/v1/email-confirmations")
@Tag(name = "Customer")
interface EmailConfirmationsApi {

    String DEAD =
            "The link is incomplete, was replaced by a newer one, its time is up, or what it was for is not held any more: a"
                    + " page that says so.";

    String RESTRICTED =
            "The person's contact details are restricted and stay as they are (Art. 18(2)): a page that says so.";

    /** Shows the page; see the contract. */
    @GET
    @Path("/{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "showEmailConfirmationPage",
            summary = "The page of a link that confirms an address",
            description = """
                    A page in Finnish, Swedish or English with a button. **It changes nothing**: programs that look at links confirm
                    nothing. It tells nothing of whose the address is to be.""")
    @APIResponse(responseCode = "200", description = "The page; of an address that is confirmed, one that says so.")
    @APIResponse(responseCode = "404", description = DEAD)
    @APIResponse(responseCode = "409", description = RESTRICTED)
    Uni<RestResponse<String>> show(
            @Parameter(description = "The token of the mail's link.") @PathParam("token") String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    /** Confirms the address; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "confirmEmail", summary = "Confirm a new e-mail address by a link", description = """
                    What the page's button does: the address takes the place of the old one, in the contact details of all sources,
                    which are told (GDPR Art. 16); the old address hears of it. A second time changes nothing.""")
    @APIResponse(responseCode = "200", description = "A page that says what holds now.")
    @APIResponse(responseCode = "404", description = DEAD)
    @APIResponse(responseCode = "409", description = RESTRICTED)
    Uni<RestResponse<String>> confirm(
            @Parameter(description = "The token of the mail's link.") @PathParam("token") String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);
}
