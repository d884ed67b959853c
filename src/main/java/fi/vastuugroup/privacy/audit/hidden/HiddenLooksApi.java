package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The looks that are kept from their subjects, for the data protection officer. */
@Path("/api/v1/staff/hidden-looks")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface HiddenLooksApi {

    /** A page of hidden looks; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "listHiddenLooks",
            summary = "The looks that their subjects do not see yet",
            description = """
                    Every look that an authority's order keeps from its subject, newest first, page by page: who looked
                    at whom, by which order, and when the subject sees it; or those that their subjects see by now.""")
    @APIResponse(responseCode = "200", description = "A page of hidden looks.")
    Uni<HiddenLook.HiddenLookPage> list(
            @Parameter(description = "Only at this data subject.") @QueryParam("subject") @Nullable UUID subject,
            @Parameter(description = "Those that their subjects see by now, instead of the hidden ones.")
                    @QueryParam("shown")
                    @DefaultValue("false")
                    boolean shown,
            @BeanParam @Valid PageParameters asked);

    /** Renews an order; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/renewal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "renewHiddenLook", summary = "Renew the order that hides a look", description = """
                    The authority prolongs the silence, or ends it sooner. What its subject has seen is never hidden
                    again.""")
    @APIResponse(responseCode = "200", description = "The look, with its new order.")
    @APIResponse(responseCode = "409", description = "The subject sees the look by now.")
    Uni<HiddenLook> renew(
            @Parameter(description = "The hidden look's id.") @PathParam("id") UUID id,
            @NotNull @Valid HiddenLookRenewal renewal);
}
