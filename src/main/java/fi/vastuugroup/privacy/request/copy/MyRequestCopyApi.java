package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.taking.Copies;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.oidc.Tenant;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** The copy that a person asked for in the portal (Art. 15(3), 20(1)). */
@Path("/api/v1/me/requests/{id}")
@Tenant(Tenants.CUSTOMERS)
@Tag(name = "My requests")
interface MyRequestCopyApi {

    /** The copy; see the contract. */
    @GET
    @Path("/copy")
    @Produces(Copies.ZIP)
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin
    @Operation(operationId = "getMyRequestCopy", summary = "The copy that I asked for", description = """
                    Of a request for access or portability whose `delivery` is `portal`: what is held of what it is about, as
                    it stands now, as the ZIP of `takeMyCopy`. For portability what the person gave alone (Art. 20(1)): of
                    conversations the person's own messages. Withheld items are listed with the reason. Without
                    `manifest.json` and `manifest.jws`, its last entries, the copy is not whole.""")
    @APIResponse(
            responseCode = "200",
            description = "The copy.",
            headers = {
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, description = "Under which name to save it."),
                @Header(name = Copies.ESTIMATE, description = "About how many bytes come.")
            },
            content = @Content(mediaType = Copies.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "`state-conflict`: it delivers nothing here.")
    @APIResponse(responseCode = "429", description = "`too-many-requests`: a copy is being taken already.")
    RestMulti<Buffer> copy(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id,
            @Parameter(description = Copies.LANGUAGE) @QueryParam("lang") @Nullable Language lang,
            @Context HttpHeaders headers);
}
