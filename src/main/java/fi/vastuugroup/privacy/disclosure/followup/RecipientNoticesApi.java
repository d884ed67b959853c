package fi.vastuugroup.privacy.disclosure.followup;

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

/** What recipients must be told (GDPR Art. 19), for staff. */
@Path("/api/v1/staff/recipient-notices")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface RecipientNoticesApi {

    /** A page of notices; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "listRecipientNotices", summary = "What recipients must be told", description = """
                    The oldest first, page by page. `open`, the default: staff has to tell the recipient by letter, phone
                    or e-mail, or a partner has not confirmed its notification for too long. What rested on disclosures that were
                    voided before it was confirmed is on none of the lists.""")
    @APIResponse(responseCode = "200", description = "A page of notices.")
    Uni<RecipientNoticeView.NoticePage> list(
            @Parameter(description = "Which ones; `open` without it.") @QueryParam("status") @Nullable NoticeStatus status,
            @BeanParam @Valid PageParameters asked);

    /** Confirms that staff told a recipient; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "confirmRecipientNotice",
            summary = "A recipient was told",
            description = "By letter, phone or e-mail. The data subject sees it among their disclosures.")
    @APIResponse(responseCode = "200", description = "The notice, confirmed.")
    @APIResponse(responseCode = "409", description = "It was confirmed before, or the disclosures were voided.")
    Uni<RecipientNoticeView> confirm(
            @Parameter(description = "The notice's id.") @PathParam("id") UUID id,
            @NotNull @Valid NoticeConfirmation confirmation);
}
