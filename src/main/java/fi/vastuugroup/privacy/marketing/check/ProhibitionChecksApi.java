package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A partner checks contacts before it markets to them. */
@Path("/api/v1/prohibition-checks")
@Tag(name = "Partner", description = "Checks before a disclosure or a campaign.")
@Tenant(Tenants.MACHINES)
interface ProhibitionChecksApi {

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PARTNER)
    @Operation(operationId = "checkProhibitions", summary = "May these people be contacted?", description = """
                    Decides for up to 1,000 identifiers, each on one channel and in one scope; the marketer is the caller.
                    **Anything but a decision, an error or a timeout included, means prohibited.** The answers come in
                    the order of the checks. `permitted` tells whether to go on; `decision` tells why:
                    `prohibited` or `consent-not-recorded` (not permitted), `no-prohibition-recorded` or
                    `consent-recorded` (permitted). An identifier that nobody is known by answers exactly as a known
                    person with nothing recorded, and one that several persons share as the strictest of theirs. An
                    answer may be relied upon until `validUntil`, unless a later check says otherwise. Every check is
                    recorded, and the people it matches see it in their access log.""")
    @APIResponse(responseCode = "200", description = "A decision for every check.")
    Uni<ProhibitionCheckResult> check(@Nullable ProhibitionCheckRequest request);
}
