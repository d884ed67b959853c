package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A person sees their choices about marketing, objects to it, and consents to it (Art. 21(2)-(3), 7). */
@Path("/api/v1/me/marketing-prohibitions")
@Tag(name = "My choices", description = "Marketing and newsletters: what a data subject allows and prohibits.")
@Tenant(Tenants.CUSTOMERS)
interface MarketingProhibitionsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "getMarketingProhibitions", summary = "My choices about marketing", description = """
                    For each channel and scope: prohibited, no choice, or consented; who recorded it, since when, what
                    holds now for the company and for partners and why (`effective`), and what may be done. A login that is tied to nobody sees the choices for its verified e-mail address, and
                    what a person who is known by that address prohibits: only that person can lift it.""")
    @APIResponse(responseCode = "200", description = "The choices.", headers = @Header(name = "ETag"))
    Uni<RestResponse<ChoiceMatrix>> get(@Context HttpHeaders headers);

    @PUT
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "putMarketingProhibitions",
            summary = "Prohibit marketing, lift a prohibition, or consent",
            description = """
                    Changes the choices that are sent; the others stay. In force at once: the next check by anybody who
                    markets decides by them, and the source systems are told. Only the person can lift the person's own
                    prohibition. `no-choice` and `prohibited` also take back earlier consents for that channel and scope.
                    Prohibiting direct marketing covers profiling for it and disclosure to partners for it.

                    **An objection is unconditional**: a change that only prohibits needs no `If-Match`, and is never
                    refused because something else changed meanwhile. Any other change needs `If-Match` with the ETag of
                    the choices that the person saw.""")
    @APIResponse(responseCode = "200", description = "The choices as they stand now.", headers = @Header(name = "ETag"))
    @APIResponse(
            responseCode = "409",
            description = "`state-conflict`, `prohibited-by-another`: by a person to whom this login is not tied.")
    Uni<RestResponse<ChoiceMatrix>> put(
            @Parameter(description = "Needed unless the change only prohibits.") @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ChoiceRequest request,
            @Context HttpHeaders headers);
}
