package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Who is whom, for the data protection officer. */
@Path("/api/v1/staff/subjects/{id}")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface SubjectJoinsApi {

    /** Joins two subjects; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/joins")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "joinSubjects", summary = "Two data subjects are one person", description = """
                    Everything of `other` becomes this subject's: items, source systems' persons, logins, holds and
                    restrictions, updates that wait. What was logged about `other` stays logged, and this subject sees it.
                    A separation undoes it. Where both made the same choice in the portal, a prohibition stays, else the
                    later choice.""")
    @APIResponse(
            responseCode = "201",
            description = "Joined.",
            headers = @Header(name = "Location", description = "The subject that goes on; to fetch it is a look."),
            content = @Content(schema = @Schema(implementation = SubjectPair.class)))
    Uni<RestResponse<SubjectPair>> join(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewJoin join);

    /** Separates a source's person; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/separations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "separateSubject",
            summary = "A source system's person is somebody else",
            description = """
                    The items that came with this person of the source system become another subject's: the one with which
                    the person was joined, or else a new one. Items of which it is not known with whom they came stay.
                    What a login said, asked for, wrote and corrected while they were one goes with the person whose
                    login it is, also where a source's id joined them; so does what staff decided on that person's request.
                    Of what nobody knows whose it is a permission counts for neither of the two, and a prohibition for
                    both; a request is nobody's until staff finds out whose. Both see who looked while they were one; a login that staff linked meanwhile is linked to neither,
                    and one that staff took away stays away from both, until staff links it again.""")
    @APIResponse(
            responseCode = "201",
            description = "Separated; `other` is the separated subject.",
            headers = @Header(name = "Location", description = "The separated subject; to fetch it is a look."),
            content = @Content(schema = @Schema(implementation = SubjectPair.class)))
    @APIResponse(responseCode = "409", description = "There is nobody else to separate the person from.")
    Uni<RestResponse<SubjectPair>> separate(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewSeparation separation);

    /** Links a login; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/login-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "linkLogin", summary = "A login is this data subject's", description = """
                    Links a login on evidence that staff has seen. Unlike a link by a verified e-mail address it does not
                    end when the register's addresses change. The link stands among the subject's logins
                    (`getSubject`), and is not fetched alone.""")
    @APIResponseSchema(value = StaffSubject.LoginLink.class, responseCode = "201", responseDescription = "The link.")
    @APIResponse(responseCode = "409", description = "The login is another data subject's.")
    @ResponseStatus(201)
    Uni<StaffSubject.LoginLink> link(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewLoginLink login);

    /** Ends a link; see the contract. */
    @DELETE
    @Cancellable(false)
    @Path("/login-links/{link}")
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Produces(MediaType.WILDCARD)
    @ResponseStatus(204)
    @Operation(
            operationId = "unlinkLogin",
            summary = "A login is not this data subject's",
            description =
                    "Ends the link; no address links the login to this subject again, only staff can. With `wrong-person` the"
                            + " address on whose evidence it was linked links no other login to the subject either, and those that"
                            + " it has linked end, until staff links the login again.")
    @APIResponse(responseCode = "204", description = "Ended.")
    Uni<Void> unlink(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @Parameter(description = "The link's id.") @PathParam("link") UUID link,
            @Parameter(description = "Why.", required = true) @QueryParam("reason") @NotNull UnlinkReason reason);
}
