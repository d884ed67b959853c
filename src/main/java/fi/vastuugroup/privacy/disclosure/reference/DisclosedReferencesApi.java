package fi.vastuugroup.privacy.disclosure.reference;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
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

/** All references of a partner. */
@Path("/api/v1/disclosed-references")
@Tenant(Tenants.MACHINES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner")
interface DisclosedReferencesApi {

    /** A page of the references; see the contract. */
    @GET
    @RolesAllowed(Roles.PARTNER)
    @Operation(
            operationId = DisclosedReferences.LIST,
            summary = "What stands for everybody you were given",
            description = """
                    The references under which people were disclosed to the calling partner and are kept, with what was
                    disclosed and what is permitted now: one list to compare your own with, as after `cursor-expired`. A
                    reference of yours that is not in it counts as prohibited: its disclosures have expired or were void.
                    What is permitted is decided as by a check with `identifierType: reference`, on every channel and in
                    every scope: each reference of a page takes one identifier of the quota, and the people see the look
                    in their access log. There is no receipt; a check has one.""")
    @APIResponse(responseCode = "200", description = "A page of the references; none is no error.")
    Uni<DisclosedReferencePage> list(@BeanParam @Valid PageParameters asked);
}
