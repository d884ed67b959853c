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

/** The customer's own declared interests (Art. 16). */
@Path("/api/v1/me/interests/{id}")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface InterestsApi {

    /** Shows one interest; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyInterest",
            summary = "One of my interests",
            description =
                    "An interest that the person declared, with the ETag that a change needs. `GET /me/data/interests`"
                            + " lists them.")
    @APIResponse(
            responseCode = "200",
            description = "The interest.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match.", required = true))
    Uni<RestResponse<InterestView>> get(
            @Parameter(description = "The interest's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    /** Corrects one interest; see the contract. */
    @PATCH
    @Consumes(ContactDetailsApi.MERGE_PATCH)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "correctMyInterest", summary = "Correct one of my interests", description = """
                    A merge patch (RFC 7396) of what a person may correct alone (GDPR Art. 16): the topic. It is in force at
                    once, over later batches too, and its source system is told. To take an interest away, file a request
                    for erasure; it is executed at once.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ContactDetailsApi.MERGE_PATCH,
                            schema = @Schema(implementation = InterestView.Patch.class)))
    @APIResponse(
            responseCode = "200",
            description = "The interest as corrected.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match.", required = true))
    @APIResponse(responseCode = "409", description = "A restriction keeps the data as it is (Art. 18(2)).")
    @APIResponse(
            responseCode = "422",
            description = "A field needs a request to the data protection officer; `errors` names it.")
    Uni<RestResponse<InterestView>> correct(
            @Parameter(description = "The interest's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch,
            @Context HttpHeaders headers);
}
