package fi.vastuugroup.privacy.disclosure.account;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A partner's own account. */
@Path("/api/v1/quota")
@Tenant(Tenants.MACHINES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner")
interface QuotaApi {

    /** What the caller may use and has used; see the contract. */
    @GET
    @RolesAllowed(Roles.PARTNER)
    @Operation(operationId = "getQuota", summary = "What you may use, have used, and are known by", description = """
                    The calling partner's quotas with what is used of them, the recipient that stands for it in disclosures,
                    how its notifications go and what waits for it, and the ids of the keys that sign its receipts. The
                    call takes one request of the quota, and no identifier. `used` is what all replicas of the portal
                    have taken for you in the window, which can be a little more than you have used: a replica takes a
                    share of a fiftieth at the most.""")
    @APIResponse(responseCode = "200", description = "The caller's account, as it is now.")
    Uni<QuotaView> get();
}
