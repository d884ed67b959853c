package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The customer's own contact details (Art. 16). */
@Path("/api/v1/me/contact-details")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface ContactDetailsApi {

    String MERGE_PATCH = "application/merge-patch+json";

    /** Shows the customer's contact details; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyContactDetails",
            summary = "My contact details",
            description =
                    "Name, e-mail, phone, title and language as they are held, with the ETag that a change needs; and a new"
                            + " e-mail address that waits for its confirmation, `pendingEmail`, which the ETag is not about.")
    @APIResponse(
            responseCode = "200",
            description = "The contact details.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match.", required = true))
    Uni<RestResponse<ContactDetailsView>> get(@Context HttpHeaders headers);

    /** Corrects the customer's contact details; see the contract. */
    @PATCH
    @Cancellable(false)
    @Consumes(MERGE_PATCH)
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin(when = "Of a new e-mail address")
    @Operation(operationId = "correctMyContactDetails", summary = "Correct my contact details", description = """
                    A merge patch (RFC 7396) of what a person may correct alone (GDPR Art. 16): phone, language and e-mail; null
                    removes a phone or language. It corrects the contact details of all sources, as `correctMyItem` does with
                    any of them. Name and title need a request: `other-operation-needed` names the fields and the operation. In
                    force at once; the source systems are told, and their later batches do not undo it.

                    **A new e-mail address counts once it is confirmed**: its reader gets a mail with a link that works once, for 24
                    hours unless configured otherwise. Until then the old address stays in everything, the answer has
                    `pendingEmail`, and what else the patch says is in force. A later address takes its place, and its link works no
                    more; the address that is held, sent again, takes the wish back. The login's own address, which its issuer has
                    verified, counts at once. The old address is told of either. The change needs a fresh login; the login that
                    asked stays tied to the person when the address is confirmed.""")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = ContactDetailsPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "The contact details as corrected.",
            headers = @Header(name = "ETag", description = "The revision, for If-Match.", required = true))
    @APIResponse(responseCode = "409", description = "A restriction keeps the data as it is (Art. 18(2)).")
    @APIResponse(
            responseCode = "422",
            description = "A field is changed by another operation: `operation`, for `reason`; `errors` names it.")
    @APIResponse(
            responseCode = "429",
            description =
                    "`too-many-requests`: a login names so many new e-mail addresses a day, five unless configured otherwise.")
    Uni<RestResponse<ContactDetailsView>> correct(
            @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch, @Context HttpHeaders headers);
}
