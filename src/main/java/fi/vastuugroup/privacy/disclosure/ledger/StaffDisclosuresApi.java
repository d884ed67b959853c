package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The ledger of disclosures, for staff. */
@Path("/api/v1/staff/disclosures")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface StaffDisclosuresApi {

    /** Records a disclosure; see the contract. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @ResponseStatus(201)
    @Operation(operationId = "recordDisclosure", summary = "Enter a disclosure", description = """
                    Personal data was disclosed by another way than the portal's (notice §5): to a processor, a partner, an
                    authority. The data subjects see it among their disclosures, at once or, by an authority's order, from
                    a later date on; and the recipient is told when what it was given is corrected, erased or restricted
                    (GDPR Art. 19).""")
    @APIResponseSchema(
            value = RecordedDisclosure.class,
            responseCode = "201",
            responseDescription = "What was recorded, with the recipient's reference for each person.")
    @APIResponse(responseCode = "404", description = "No such recipient or data subject.")
    Uni<RecordedDisclosure> record(
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewDisclosure disclosure);
}
