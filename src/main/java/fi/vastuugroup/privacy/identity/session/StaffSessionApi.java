package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Staff's session in a browser, beside a customer's: neither opens what is the other's, and one ends without the other. */
@Path("/")
@Tag(name = "Staff: session", description = "A member of staff's session in a browser.")
interface StaffSessionApi {

    @GET
    @Path("staff/login")
    @Tenant(Tenants.STAFF)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "loginAsStaff", summary = "Sign staff in with a browser", description = """
                    Send the browser here. It comes back to `return` with a session cookie. Whoever does not sign in comes back
                    there too, with the parameter `login`: `cancelled` where they did not want to, `not-permitted` where staff's
                    issuer gives them no role here, `failed` otherwise.""")
    @APIResponse(responseCode = "302", description = "To staff's issuer.", headers = @Header(name = "Location"))
    @APIResponse(
            responseCode = "303",
            description = "To `return`: signed in, or back from the issuer without a login.",
            headers = @Header(name = "Location"))
    Uni<Response> login(
            @Parameter(description = SessionApi.RETURN, example = "/staff/requests") @QueryParam("return") @Nullable String returnTo,
            @Parameter(description = SessionApi.UI_LOCALES, example = "sv") @QueryParam("ui_locales") @Nullable String uiLocales);

    @GET
    @Cancellable(false)
    @Path("staff/logout")
    @Tenant(Tenants.STAFF)
    @PermitAll
    @Operation(operationId = "logoutStaff", summary = "Sign staff out with a browser", description = """
                    Send the browser here. The session ends here and, where the issuer supports it, there. The issuer sends the
                    browser back here, from where it goes to `return`.""")
    @APIResponse(
            responseCode = "303",
            description = "Signed out: to the issuer's own sign-out, or to `return`.",
            headers = @Header(name = "Location"))
    Uni<Response> logout(
            @Parameter(description = SessionApi.RETURN, example = "/staff") @QueryParam("return") @Nullable String returnTo,
            @Parameter(description = SessionApi.STATE) @QueryParam("state") @Nullable String state);

    @POST
    @Cancellable(false)
    @Path("staff/logout")
    @Tenant(Tenants.STAFF)
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signOutStaff", summary = "Sign staff out by a script", description = """
                    The session ends here, as with `GET /staff/logout`; the answer says where the page sends the browser next, so
                    that it ends at the issuer too.""")
    @APIResponse(responseCode = "200", description = "The session has ended here.")
    Uni<SignedOut> signOut(
            @Parameter(description = SessionApi.RETURN, example = "/staff") @QueryParam("return") @Nullable String returnTo);

    @GET
    @Path("api/v1/staff/session")
    @Tenant(Tenants.STAFF)
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getStaffSession", summary = "Whether staff is signed in", description = """
                    Answers everybody. A session that has expired, was ended or cannot be read is not signed in: `reason` says
                    which, and its cookies are deleted. A customer's session in the same browser is another one.""")
    @APIResponse(responseCode = "200", description = "The session's state.")
    Uni<StaffSession> session(@Context HttpHeaders headers);
}
