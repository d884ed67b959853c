package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.view.ItemListParameters;
import fi.vastuugroup.privacy.register.view.ItemPage;
import fi.vastuugroup.privacy.register.view.WaitingUpdatePage;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What staff sees of data subjects. */
@Path("/api/v1/staff/subjects")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Staff",
        description = "What a member of staff sees and does; each look is on the data subject's access log.")
interface StaffSubjectsApi {

    /** Finds people; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(operationId = "searchSubjects", summary = "Find a data subject", description = """
                    Finds data subjects by exactly one of an e-mail address, a phone number, a name (with an organisation,
                    if need be) and a source system's id; at most 20. It is a POST so that nothing personal stands in an
                    address. Contact points are masked, except the one searched for. Customer service learns of a person
                    whose processing is restricted that it is, and nothing else. **Everyone in the answer has the look,
                    with its purpose, on their access log.**""")
    @APIResponse(responseCode = "200", description = "Who was found.")
    Uni<SearchHits> search(@NotNull @Valid SubjectSearch search);

    /** One subject; see the contract. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(operationId = "getSubject", summary = "One data subject", description = """
                    What is held of each category, without the contents, where it came from, the logins, the holds and
                    restrictions, and the relation. The look is on the subject's access log.""")
    @APIResponse(responseCode = "200", description = "The data subject.")
    Uni<StaffSubject> get(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @BeanParam @Valid LookParameters look,
            @Context HttpHeaders headers);

    /** A page of a category; see the contract. */
    @GET
    @Path("/{id}/data/{category}")
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(operationId = "listSubjectItems", summary = "A data subject's items of a category", description = """
                    Page by page, the latest first unless another order is asked for; each page is a look on the subject's access log. What is withheld from the
                    subject is shown, for staff decides it; what is restricted is shown to the data protection officer
                    (GDPR Art. 18(2)), to others it is listed without its content. What waits for its review before its
                    subject sees it is found by `listItemsInReview`, and shown here with `withheld=in-review`. A page ends
                    early, behind one item at least, where its items have reached 2 MiB of JSON.""")
    @APIResponse(responseCode = "200", description = "A page of items.")
    Uni<ItemPage> list(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @Parameter(description = "Only what is withheld from the subject for this reason.")
                    @QueryParam("withheld")
                    @Nullable Withholding withheld,
            @BeanParam @Valid LookParameters look,
            @BeanParam @Valid ItemListParameters asked,
            @Context HttpHeaders headers);

    /** What waits of a category; see the contract. */
    @GET
    @Path("/{id}/data/{category}/waiting")
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @Operation(
            operationId = "listSubjectWaitingUpdates",
            summary = "A data subject's updates of a category that wait",
            description = """
                    What sources sent while a restriction or a hold stood, newest first, page by page; each page is a look
                    on the subject's access log. The content is shown to the data protection officer alone (GDPR Art.
                    18(2)). A page ends early, behind one update at least, where its updates have reached 2 MiB of JSON.""")
    @APIResponse(responseCode = "200", description = "A page of updates.")
    Uni<WaitingUpdatePage> waiting(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @BeanParam @Valid LookParameters look,
            @BeanParam @Valid PageParameters asked,
            @Context HttpHeaders headers);

    /** Withholds an item or shows it; see the contract. */
    @PUT
    @Cancellable(false)
    @Path("/{id}/data/{category}/{item}/withholding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(
            operationId = "decideWithholding",
            summary = "Withhold an item from its subject, or show it",
            description = """
                    With one of the notice's three reasons (§8, GDPR Art. 15(4)) the subject sees that there is an item,
                    and why it is not shown; without a reason they see the item. No later line of
                    the source shows a withheld item.""")
    @APIResponse(responseCode = "200", description = "What was decided; no content, and no look.")
    @APIResponse(responseCode = "409", description = "The person stated it in the portal: it is not kept from them.")
    Uni<WithholdingDecision.Decided> withhold(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @Parameter(description = "The item's id.") @PathParam("item") UUID item,
            @NotNull @Valid WithholdingDecision decision);
}
