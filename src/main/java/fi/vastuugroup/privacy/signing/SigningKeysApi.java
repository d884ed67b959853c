package fi.vastuugroup.privacy.signing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public keys, open to anyone. */
@Path("/api/v1/signing-keys")
@Tag(name = "Signing keys", description = "The public keys by which the portal's signed receipts are verified.")
@Produces(MediaType.APPLICATION_JSON)
interface SigningKeysApi {

    @GET
    @PermitAll
    @Operation(
            operationId = "getSigningKeys",
            summary = "The public keys of signatures",
            description =
                    "A JSON Web Key Set (RFC 7517). A receipt is a compact JWS (RFC 7515, ES256) whose header names"
                            + " its key by `kid`; keys that sign no more stay here, so that what they signed can still be"
                            + " verified.")
    @APIResponse(
            responseCode = "200",
            description = "The keys.",
            headers = @Header(name = HttpHeaders.CACHE_CONTROL, description = "For how long the keys can be kept."))
    Uni<RestResponse<SigningKeySet>> get();
}
