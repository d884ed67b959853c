package fi.vastuugroup.privacy.request.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The receipt of an erasure, for somebody who has no login any more. */
@Path("/api/v1/request-receipts")
@Tag(name = "Receipts", description = "Receipts of erasures, for people who have no login any more.")
interface RequestReceiptsApi {

    /** The receipt; see the contract. */
    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getRequestReceipt", summary = "The receipt of an erasure", description = """
                    A signed statement (JWS, ES256) of what was erased and kept, by category and number, without personal
                    data; verify it with `GET /signing-keys`. The key is `receiptPath` of the request and cannot be
                    guessed; there is nothing before the erasure is carried out.

                    Its header has `typ` `erasure-receipt+jwt`. Its claims: `iss`, `iat` (seconds), `reference`, `right`,
                    `ground`, `receivedOn` (Helsinki date), `executedAt`, `outcome`, `privacyNotice` (the version that
                    was in force), `keyedHashesKept` (whether hashes stay that keep what was erased from coming back),
                    and `categories`: for each the `category`, `verdict`, number of `items`, and where something is kept
                    `reason` and `keptUntil`.""")
    @APIResponse(responseCode = "200", description = "The receipt.")
    Uni<RequestReceipt> get(@Parameter(description = "The receipt's key.") @PathParam("key") UUID key);

    /**
     * A receipt.
     *
     * @param receipt a compact JWS
     */
    @Schema(name = "RequestReceipt", requiredProperties = "receipt")
    record RequestReceipt(String receipt) {}
}
