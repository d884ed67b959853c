package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A partner reports the objections that people made to it. */
@Path("/api/v1/objections")
@Tag(name = "Partner")
@Tenant(Tenants.MACHINES)
interface ObjectionsApi {

    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PARTNER)
    @Operation(operationId = "reportObjection", summary = "A person told you that they object", description = """
                    Passes on an objection to direct marketing (GDPR Art. 21(2)-(3)), unconditionally: with the answer it
                    is in force, and the next check of the identifier by anybody says `prohibited`. Where the identifier
                    is one person's alone, it holds for all their addresses and numbers from the next day (Helsinki) on,
                    and they are told by e-mail; else for the identifier. Only the person can take it back.

                    The answer is the same whether anybody is known by the identifier or not. `Idempotency-Key` makes it
                    safe to repeat after a lost answer; report each objection once, as soon as you hear of it. It counts as
                    an identifier against the daily quota, a repetition does not. A report is not fetched again:
                    nothing becomes of it that a partner may see.""")
    @APIResponseSchema(
            value = ObjectionReport.Recorded.class,
            responseCode = "201",
            responseDescription = "It is recorded and in force.")
    Uni<RestResponse<ObjectionReport.Recorded>> report(
            @Parameter(description = "A new random value for each objection; required.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @NotNull @Valid ObjectionReport report);
}
