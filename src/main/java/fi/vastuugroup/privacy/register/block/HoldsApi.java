package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.register.block.StaffBlock.StaffBlockPage;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
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

/** Holds, for the data protection officer. */
@Path("/api/v1/staff/holds")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface HoldsApi {

    /** Places a hold; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "placeHold", summary = "Keep items from deletion", description = """
                    Keeps an item, a category or everything held about a data subject from deletion, by retention, source
                    systems and erasure alike, until it is released (GDPR Art. 17(3)). The subject sees the hold with
                    its ground, unless an authority ordered that they are told later. `audit` and `security-incident` are
                    no exceptions of Art. 17(3): they refuse no erasure, but put it off (`delay`) until they are released.""")
    @APIResponse(
            responseCode = "201",
            description = "The hold.",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = StaffBlock.class)))
    @APIResponse(responseCode = "404", description = "No such data subject or item.")
    Uni<RestResponse<StaffBlock>> place(
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewHold hold,
            @Context HttpHeaders headers);

    /** A page of holds; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "listHolds",
            summary = "The holds",
            description = "Page by page, newest first or as `sort` says: the active ones, or those that were released.")
    @APIResponse(responseCode = "200", description = "A page of holds.")
    Uni<StaffBlockPage> list(
            @Parameter(description = "Only of this data subject.") @QueryParam("subject") @Nullable UUID subject,
            @Parameter(description = "Only of this ground.") @QueryParam("ground") @Nullable HoldGround ground,
            @Parameter(description = "Only what is to be looked at again by this date.")
                    @QueryParam("reviewBy")
                    @PlausibleDate
                    @Nullable LocalDate reviewBy,
            @Parameter(description = "Those that were released, instead of the active ones.")
                    @QueryParam("released")
                    @DefaultValue("false")
                    boolean released,
            @Parameter(description = StaffBlocks.Order.DESCRIPTION) @QueryParam("sort")
                    StaffBlocks.@Nullable Order sort,
            @BeanParam @Valid PageParameters asked,
            @Context HttpHeaders headers);

    /** One hold; see the contract. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "getHold", summary = "A hold", description = "Active, or as it ended.")
    @APIResponse(responseCode = "200", description = "The hold.")
    Uni<StaffBlock> get(
            @Parameter(description = "The hold's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    /** Sets the day of the next look; see the contract. */
    @PUT
    @Cancellable(false)
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "reviewHold",
            summary = "When a hold is looked at again",
            description = "Moves the day on which the hold is looked at again: `listHolds` finds it by `reviewBy`.")
    @APIResponse(responseCode = "200", description = "The hold, with the day.")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `block-ended`: it was released before.")
    Uni<StaffBlock> review(
            @Parameter(description = "The hold's id.") @PathParam("id") UUID id,
            @NotNull @Valid NewReview review,
            @Context HttpHeaders headers);

    /** Releases a hold; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "releaseHold",
            summary = "Release a hold",
            description = "From now on the items are deleted when they are due. A hold is released once.")
    @APIResponse(responseCode = "200", description = "The hold, as it ended.")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `block-ended`: it was released before.")
    Uni<StaffBlock> release(
            @Parameter(description = "The hold's id.") @PathParam("id") UUID id,
            @NotNull @Valid StaffReason reason,
            @Context HttpHeaders headers);
}
