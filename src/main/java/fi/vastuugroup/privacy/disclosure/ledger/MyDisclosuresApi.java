package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To whom the customer's data was disclosed. */
@Path("/api/v1/me/disclosures")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface MyDisclosuresApi {

    /** A page of disclosures; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "listMyDisclosures", summary = "Who received my data", description = """
                    Every disclosure of the subject's data, or those of some days or to one recipient, newest first, page by
                    page (GDPR Art. 15(1)(c)): to whom by
                    name, where that is and, outside the EEA, what the transfer rests on; what and what for; and what the
                    recipient was told afterwards, when it was told and when it confirmed (Art. 19).""")
    @APIResponse(responseCode = "200", description = "A page of disclosures.")
    Uni<DisclosureView.DisclosurePage> list(@BeanParam @Valid DisclosureParameters asked);
}
