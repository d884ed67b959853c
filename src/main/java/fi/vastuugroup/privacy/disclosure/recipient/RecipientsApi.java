package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Who receives personal data (notice §5, §6), for staff. */
@Path("/api/v1/staff/recipients")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface RecipientsApi {

    /** All recipients; see the contract. */
    @GET
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(
            operationId = "listRecipients",
            summary = "The recipients of personal data",
            description = "Processors, partners, authorities and others to whom data can be disclosed, by name.")
    @APIResponse(responseCode = "200", description = "The recipients.")
    Uni<RecipientView.RecipientList> list();

    /** One recipient; see the contract. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(
            operationId = "getRecipient",
            summary = "A recipient of personal data",
            description = "With the ETag by which `putRecipient` changes it.")
    @APIResponse(
            responseCode = "200",
            description = "The recipient.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match."))
    Uni<RestResponse<RecipientView>> get(
            @Parameter(description = "The recipient's id.") @PathParam("id") @Size(max = 63) String id);

    /** Enters or changes a recipient; see the contract. */
    @PUT
    @Cancellable(false)
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "putRecipient", summary = "Enter or change a recipient", description = """
                    A new id enters a recipient; a known one needs If-Match with the ETag that was seen. Data subjects see
                    its name, contact, country and, outside the EEA, what the transfer rests on with every disclosure to
                    it; a processor is named so in the privacy notice too, and with each category that it handles.""")
    @APIResponse(
            responseCode = "200",
            description = "The recipient, changed.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match."))
    @APIResponse(
            responseCode = "201",
            description = "The recipient, entered.",
            headers = {@Header(name = "ETag", description = "The revision, for If-Match."), @Header(name = "Location")},
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    @APIResponse(responseCode = "409", description = "Another recipient is this partner.")
    Uni<RestResponse<RecipientView>> put(
            @Parameter(description = "A short name in lower case, which stays.")
                    @PathParam("id")
                    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,61}[a-z0-9]") String id,
            @Parameter(description = "The ETag of the recipient that is changed.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @NotNull @Valid RecipientDraft draft);
}
