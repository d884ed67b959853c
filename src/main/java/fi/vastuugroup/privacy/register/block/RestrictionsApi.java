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

/** Restrictions of processing, for the data protection officer. */
@Path("/api/v1/staff/restrictions")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface RestrictionsApi {

    /** Places a restriction; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "placeRestriction", summary = "Restrict processing", description = """
                    From now on the item, the category or everything held about the data subject is stored only (GDPR
                    Art. 18): no marketing, not shown to customer service or partners, not deleted, later updates wait. It is
                    looked at again on `reviewOn`; the ground `objection-granted` has no such day, for its items are deleted
                    when they are due.""")
    @APIResponse(
            responseCode = "201",
            description = "The restriction.",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = StaffBlock.class)))
    @APIResponse(responseCode = "404", description = "No such data subject or item.")
    Uni<RestResponse<StaffBlock>> place(
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewRestriction restriction,
            @Context HttpHeaders headers);

    /** A page of restrictions; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "listRestrictions",
            summary = "The restrictions",
            description =
                    "Page by page, newest first or as `sort` says: the active ones with the day on which they are "
                            + "lifted, or those that have ended.")
    @APIResponse(responseCode = "200", description = "A page of restrictions.")
    Uni<StaffBlockPage> list(
            @Parameter(description = "Only of this data subject.") @QueryParam("subject") @Nullable UUID subject,
            @Parameter(description = "Only of this ground.") @QueryParam("ground") @Nullable RestrictionGround ground,
            @Parameter(
                            description =
                                    "Only what is to be looked at again by this date: a contested accuracy to be verified, a "
                                            + "weighing or a legal claim that may be over.")
                    @QueryParam("reviewBy")
                    @PlausibleDate
                    @Nullable LocalDate reviewBy,
            @Parameter(description = "Those that have ended, instead of the active ones.")
                    @QueryParam("ended")
                    @DefaultValue("false")
                    boolean ended,
            @Parameter(description = StaffBlocks.Order.DESCRIPTION) @QueryParam("sort")
                    StaffBlocks.@Nullable Order sort,
            @BeanParam @Valid PageParameters asked,
            @Context HttpHeaders headers);

    /** One restriction; see the contract. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "getRestriction", summary = "A restriction", description = "Active, or as it ended.")
    @APIResponse(responseCode = "200", description = "The restriction.")
    Uni<StaffBlock> get(
            @Parameter(description = "The restriction's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);

    /** Sets the day of the next look; see the contract. */
    @PUT
    @Cancellable(false)
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "reviewRestriction",
            summary = "When a restriction is looked at again",
            description = "Moves the day on which the restriction is looked at again: `listRestrictions` finds it by "
                    + "`reviewBy`.")
    @APIResponse(responseCode = "200", description = "The restriction, with the day.")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `block-ended`: it has ended.")
    Uni<StaffBlock> review(
            @Parameter(description = "The restriction's id.") @PathParam("id") UUID id,
            @NotNull @Valid NewReview review,
            @Context HttpHeaders headers);

    /** Announces the end of a restriction; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "liftRestriction",
            summary = "Lift a restriction, after telling the subject",
            description = """
                    The data subject is told before (GDPR Art. 18(3)): they get an e-mail now, and the restriction is
                    lifted on `lift.liftOn`; updates that waited are applied then. Where no e-mail address is known,
                    `lift.noticeBy` is `post`: staff sends a letter and confirms it with `confirmLiftingNotice`, and the
                    period counts from then.""")
    @APIResponse(responseCode = "200", description = "The restriction, with its announced end.")
    @APIResponse(
            responseCode = "409",
            description = "`state-conflict`: `block-ended`, or `lifting-announced`: its end was announced before.")
    Uni<StaffBlock> lift(
            @Parameter(description = "The restriction's id.") @PathParam("id") UUID id,
            @NotNull @Valid StaffReason reason,
            @Context HttpHeaders headers);

    /** Confirms that the letter was sent; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/lift-notice-sent")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "confirmLiftingNotice",
            summary = "The letter about the lifting was sent",
            description =
                    "For a data subject without a known e-mail address. The period before the lifting counts from "
                            + "now.")
    @APIResponse(responseCode = "200", description = "The restriction, with the day of its end.")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `no-letter-awaited`.")
    Uni<StaffBlock> noticeSent(
            @Parameter(description = "The restriction's id.") @PathParam("id") UUID id, @Context HttpHeaders headers);
}
