package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's session in a browser. The two pages redirect; the API itself never does. */
@Path("/")
@Tag(name = "Session", description = "A customer's session in a browser.")
interface SessionApi {

    @GET
    @Path("login")
    @Tenant(Tenants.CUSTOMERS)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "login",
            summary = "Sign in with a browser",
            description = "Send the browser here. It comes back to `return` with a session cookie.")
    @APIResponse(responseCode = "302", description = "To the customers' issuer.", headers = @Header(name = "Location"))
    @APIResponse(
            responseCode = "303",
            description = "Signed in: to `return`. Back from the issuer without a login, cancelled perhaps: to `/`.",
            headers = @Header(name = "Location"))
    Uni<Response> login(
            @Parameter(
                            description = "Where to go afterwards: a path on this origin; anything else means `/`.",
                            example = "/my-data?tab=consents")
                    @QueryParam("return")
                    String returnTo);

    @GET
    @Path("logout")
    @Tenant(Tenants.CUSTOMERS)
    @PermitAll
    @Operation(
            operationId = "logout",
            summary = "Sign out with a browser",
            description = "Send the browser here. The session ends here and, where the issuer supports it, there, also "
                    + "when it has ended here already: the issuer may ask first then.")
    @APIResponse(
            responseCode = "303",
            description = "Signed out: to the issuer's own sign-out, or to `/`.",
            headers = @Header(name = "Location"))
    Uni<Response> logout();

    @GET
    @Path("api/v1/session")
    @Tenant(Tenants.CUSTOMERS)
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSession",
            summary = "Whether the browser is signed in",
            description = "Answers everybody; an expired or unknown session is simply not signed in.")
    @APIResponse(responseCode = "200", description = "The session's state.")
    Uni<Session> session();
}
