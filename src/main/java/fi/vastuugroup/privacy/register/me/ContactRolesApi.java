package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The customer's roles at organisations (Art. 16). */
@Path("/api/v1/me/contact-roles/{id}")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface ContactRolesApi {

    /** Shows one contact role; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyContactRole",
            summary = "One of my contact roles",
            description = "A role at an organisation, with the ETag that a change needs. `GET /me` lists the roles.")
    @APIResponse(
            responseCode = "200",
            description = "The contact role.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match.", required = true))
    Uni<RestResponse<ContactRoleView>> get(
            @Parameter(description = "The contact role's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    /** Corrects one contact role; see the contract. */
    @PATCH
    @Consumes(ContactDetailsApi.MERGE_PATCH)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "correctMyContactRole", summary = "Correct one of my contact roles", description = """
                    A merge patch (RFC 7396) of what a person may correct alone (GDPR Art. 16): title and work phone. The
                    rest needs a request to the data protection officer: `correction-needs-request` names the fields.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ContactDetailsApi.MERGE_PATCH,
                            schema = @Schema(implementation = ContactRolePatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "The contact role as corrected.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match.", required = true))
    @APIResponse(responseCode = "409", description = "A restriction keeps the data as it is (Art. 18(2)).")
    @APIResponse(
            responseCode = "422",
            description = "A field needs a request to the data protection officer; `errors` names it.")
    Uni<RestResponse<ContactRoleView>> correct(
            @Parameter(description = "The contact role's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch,
            @Context HttpHeaders headers);
}
