package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.StepUp;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
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

/** A customer's session in a browser. The two pages redirect; the API itself never does. */
@Path("/")
@Tag(name = "Session", description = "A customer's session in a browser.")
interface SessionApi {

    /** Says in the contract where a browser goes; so for staff's session. */
    String RETURN = "Where to go afterwards: a path on this origin; anything else means `/`.";

    String UI_LOCALES = "The languages of the issuer's pages, as it takes them (OpenID Connect Core, 3.1.2.1):"
            + " tags of BCP 47, the preferred first, with blanks between.";

    String STATE = "What the issuer adds when it sends the browser back; nobody else does.";

    @GET
    @Path("login")
    @Tenant(Tenants.CUSTOMERS)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "login", summary = "Sign in with a browser", description = """
                    Send the browser here. It comes back to `return` with a session cookie. Whoever does not sign in comes back
                    there too, with the parameter `login`: `cancelled` where the person did not want to, `failed` otherwise.

                    With `stepUp=needed` a browser that was answered `insufficient-user-authentication` comes back with a login
                    that is fresh and strong enough, after which the same can be asked again: the issuer is asked for it
                    (`max_age`, `acr_values`), and asks the person where it has to. Until then, and where nothing comes of it, the
                    session goes on as it is; `login` is `insufficient` where the issuer gave no such login.""")
    @APIResponse(responseCode = "302", description = "To the customers' issuer.", headers = @Header(name = "Location"))
    @APIResponse(
            responseCode = "303",
            description = "To `return`: signed in, or back from the issuer without a login.",
            headers = @Header(name = "Location"))
    Uni<Response> login(
            @Parameter(description = RETURN, example = "/my-data?tab=consents") @QueryParam("return") @Nullable String returnTo,
            @Parameter(description = UI_LOCALES, example = "sv") @QueryParam("ui_locales") @Nullable String uiLocales,
            @Parameter(
                            description =
                                    "Whether a fresh login is asked for: `needed`. The portal itself says `asked` to a browser that"
                                            + " comes back.")
                    @QueryParam("stepUp")
                    @Nullable StepUp stepUp,
            @Context RoutingContext exchange);

    @GET
    @Cancellable(false)
    @Path("logout")
    @Tenant(Tenants.CUSTOMERS)
    @PermitAll
    @Operation(operationId = "logout", summary = "Sign out with a browser", description = """
                    Send the browser here. The session ends here and, where the issuer supports it, there, also when it has ended
                    here already: the issuer may ask first then. The issuer sends the browser back here, from where it goes to
                    `return`.""")
    @APIResponse(
            responseCode = "303",
            description = "Signed out: to the issuer's own sign-out, or to `return`.",
            headers = @Header(name = "Location"))
    Uni<Response> logout(
            @Parameter(description = RETURN, example = "/goodbye") @QueryParam("return") @Nullable String returnTo,
            @Parameter(description = STATE) @QueryParam("state") @Nullable String state);

    @POST
    @Cancellable(false)
    @Path("logout")
    @Tenant(Tenants.CUSTOMERS)
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signOut", summary = "Sign out by a script", description = """
                    The session ends here, as with `GET /logout`; the answer says where the page sends the browser next, so that it
                    ends at the issuer too.""")
    @APIResponse(responseCode = "200", description = "The session has ended here.")
    Uni<SignedOut> signOut(
            @Parameter(description = RETURN, example = "/goodbye") @QueryParam("return") @Nullable String returnTo);

    @GET
    @Path("api/v1/session")
    @Tenant(Tenants.CUSTOMERS)
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSession", summary = "Whether the browser is signed in", description = """
                    Answers everybody. A session that has expired, was ended or cannot be read is not signed in: `reason` says
                    which, and its cookies are deleted.""")
    @APIResponse(responseCode = "200", description = "The session's state.")
    Uni<Session> session(@Context HttpHeaders headers);
}
