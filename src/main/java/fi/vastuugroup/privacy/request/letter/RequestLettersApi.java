package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** Letters on paper about requests, which staff sends to people whom no e-mail reaches. */
@Path("/api/v1/staff/request-letters")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff: requests")
interface RequestLettersApi {

    /** The letters; see the contract. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "listRequestLetters", summary = "Letters to send", description = """
                    What people are told of their requests on paper, because no e-mail address of theirs is known or the
                    e-mail never went: received, extended, more identification, a message, the outcome. Oldest first, page
                    by page; no personal data.""")
    @APIResponse(responseCode = "200", description = "A page of letters.")
    Uni<RequestLetterView.LetterPage> list(
            @Parameter(description = "Those that were sent, instead of those to send.")
                    @QueryParam("sent")
                    @DefaultValue("false")
                    boolean sent,
            @BeanParam @Valid PageParameters asked);

    /** One letter; see the contract. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "getRequestLetter", summary = "A letter to print", description = """
                    In the person's language, with the decision, the reasons and the remedies (GDPR Art. 12(4)). It stays
                    when the person is erased, until it is sent. The look is on the person's access log.""")
    @APIResponse(responseCode = "200", description = "The letter.")
    Uni<RequestLetterView> get(
            @Parameter(description = "The letter's id.") @PathParam("id") UUID id,
            @BeanParam @Valid LookParameters look);

    /** Confirms that it was sent; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/sent")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "confirmRequestLetter", summary = "The letter was sent", description = """
                    It is a step of the request from now on; its text and address are forgotten. To repeat it does no
                    harm.""")
    @APIResponse(responseCode = "200", description = "The letter as the list shows it; no personal data.")
    Uni<RequestLetterView.Listed> sent(@Parameter(description = "The letter's id.") @PathParam("id") UUID id);
}
