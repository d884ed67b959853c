package fi.vastuugroup.privacy.disclosure.screening;

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
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Disclosures to partners by the controller's own export jobs. */
@Path("/api/v1/disclosures")
@Tenant(Tenants.MACHINES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner")
interface ScreenedDisclosuresApi {

    /** Decides and records; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PARTNER)
    @ResponseStatus(201)
    @Operation(operationId = "disclose", summary = "Disclose contact data to a partner", description = """
                    For the controller's own export jobs alone. Decides for up to 1,000 persons whether they may be
                    disclosed to the recipient for direct marketing on the channels, with the recipient as marketer, and
                    records those that may as disclosed, at the same moment: **disclose exactly those, with the
                    references, at once.** Not permitted looks the same whatever the reason; a person that is not in the
                    register cannot be disclosed. An identifier that several persons share is decided by the strictest of
                    them, and is recorded for each. Everyone who is matched has it on their access log. The persons count as identifiers
                    of the day's quota. A repetition with the same `Idempotency-Key` records nothing more, and permits only
                    what is still permitted; the result cannot be fetched otherwise.""")
    @APIResponseSchema(
            value = ScreenedResult.class,
            responseCode = "201",
            responseDescription = "Who was recorded as disclosed.")
    @APIResponse(responseCode = "404", description = "No such recipient.")
    Uni<ScreenedResult> disclose(
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid ScreenedRequest request);
}
