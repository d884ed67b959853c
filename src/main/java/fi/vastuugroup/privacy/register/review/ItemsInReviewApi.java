package fi.vastuugroup.privacy.register.review;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for its review by staff. */
@Path("/api/v1/staff/items-in-review")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface ItemsInReviewApi {

    /** A page of items in review; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "listItemsInReview", summary = "The items that wait for their review", description = """
                    Items of sources that are reviewed before their subjects see them (§8 of the notice), those that wait
                    the longest first, page by page, without their contents: `listSubjectItems` with `withheld=in-review`
                    shows these, and `decideWithholding` decides each. How many wait and since when is also a metric.""")
    @APIResponse(responseCode = "200", description = "A page of items in review.")
    Uni<ItemInReview.ItemInReviewPage> list(
            @Parameter(description = "Only of this data subject.") @QueryParam("subject") @Nullable UUID subject,
            @BeanParam @Valid PageParameters asked);
}
