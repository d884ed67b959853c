package fi.vastuugroup.privacy.delivery.page;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page at the portal's own address. */
@Path("/")
@Tag(name = "Session")
interface HomeApi {

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "showHomePage",
            summary = "The page at the portal's address",
            description =
                    "A page in Finnish, Swedish or English that says what is here, for who follows a link of a mail"
                            + " or signs in or out with a browser. It knows nothing of anybody, and works without script.")
    @APIResponse(responseCode = "200", description = "The page.")
    Uni<RestResponse<String>> show(
            @QueryParam("lang") @Nullable String lang,
            @Parameter(description = "`failed` or `cancelled` where a login came to nothing: the page says so.")
                    @QueryParam("login")
                    @Nullable String login,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    @GET
    @Path("requests/{id}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "showRequestPage",
            summary = "The page that mails about a request link to",
            description = "Until there is one for each request, the page at the portal's address. It does not look"
                    + " whether there is such a request.")
    @APIResponse(responseCode = "200", description = "The page.")
    Uni<RestResponse<String>> showRequest(
            @Parameter(description = "The request's id, as the mail has it.") @PathParam("id") UUID id,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);
}
