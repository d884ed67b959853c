package fi.vastuugroup.privacy.disclosure.hidden;

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

/** The disclosures that are kept from their subjects, for the data protection officer. */
@Path("/api/v1/staff/hidden-disclosures")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface HiddenDisclosuresApi {

    /** A page of hidden disclosures; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "listHiddenDisclosures",
            summary = "The disclosures that their subjects do not see yet",
            description = """
                    Every disclosure to an authority that its order keeps from its subject, newest first, page by page:
                    whose data went to whom, by which order, and when the subject sees it; or those that their subjects
                    see by now.""")
    @APIResponse(responseCode = "200", description = "A page of hidden disclosures.")
    Uni<HiddenDisclosure.HiddenDisclosurePage> list(
            @Parameter(description = "Only of this data subject.") @QueryParam("subject") @Nullable UUID subject,
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
    @Operation(
            operationId = "renewHiddenDisclosure",
            summary = "Renew the order that hides a disclosure",
            description = """
                    The authority prolongs the silence, or ends it sooner. What its subject has seen is never hidden
                    again.""")
    @APIResponse(responseCode = "200", description = "The disclosure, with its new order.")
    @APIResponse(responseCode = "409", description = "The subject sees the disclosure by now.")
    Uni<HiddenDisclosure> renew(
            @Parameter(description = "The hidden disclosure's id.") @PathParam("id") UUID id,
            @NotNull @Valid HiddenDisclosureRenewal renewal);
}
