package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * The issuers at which browsers sign in say here that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). Its shape is the
 * issuers', and nobody else calls it, so it is no part of the contract.
 */
@Path("/")
interface BackChannelLogoutApi {

    /**
     * Ends the sessions that a logout token names.
     *
     * @return 200 when they are ended for all replicas; 400 for a token that does not count
     */
    @POST
    @Cancellable(false)
    @Path("back-channel-logout")
    @Tenant(Tenants.CUSTOMERS)
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            hidden = true,
            operationId = "logOutByIssuer",
            summary = "Sign somebody out who signed out at the issuer",
            description = "Ends the session that the logout token names, or all of the login where it names none.")
    Uni<Response> logout(byte @Nullable [] form);

    /** The same for staff's issuer. */
    @POST
    @Cancellable(false)
    @Path("staff/back-channel-logout")
    @Tenant(Tenants.STAFF)
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            hidden = true,
            operationId = "logOutStaffByIssuer",
            summary = "Sign a member of staff out who signed out at the issuer",
            description = "Ends the session that the logout token names, or all of the login where it names none.")
    Uni<Response> logoutStaff(byte @Nullable [] form);
}
