package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.view.ItemListParameters;
import fi.vastuugroup.privacy.register.view.ItemPage;
import fi.vastuugroup.privacy.register.view.ItemView;
import fi.vastuugroup.privacy.register.view.WaitingUpdatePage;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What is held about the customer (Art. 15). */
@Path("/api/v1/me/data")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface MyDataApi {

    /** All categories; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "getMyData", summary = "What is held about me", description = """
        Every category of the privacy notice with what is held of it: how many items, why (purposes, legal
        bases), from where, who may receive it, how long (GDPR Art. 15(1)); and how many updates of sources
        are stored and wait until a restriction or a hold ends. Texts are in the language of
        Accept-Language.""")
    @APIResponse(responseCode = "200", description = "All 18 categories, in the notice's order.")
    Uni<MyData> categories(@Context HttpHeaders headers);

    /** A page of a category; see the contract. */
    @GET
    @Path("/{category}")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "listMyItems", summary = "The items of a category", description = """
                Page by page, the latest first unless another order is asked for, with what is held of the whole category.
                A page ends early, behind one item at least, where its items have reached 2 MiB of JSON.
                What is withheld (notice §8) is listed without its content, and is found by no text of it. `allowedActions`
                says what the person can do with each item now, by which operation, and what a request on each of its
                grounds would come to: what the preview foresees.""")
    @APIResponse(responseCode = "200", description = "A page of items.")
    Uni<ItemPage> list(
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @Parameter(
                            description =
                                    "Only items with this text somewhere in their content, in whatever case: in a message, a title, "
                                            + "an address, a number.")
                    @QueryParam("q")
                    @Size(min = 1, max = 200) @Nullable String text,
            @BeanParam @Valid ItemListParameters asked,
            @Context HttpHeaders headers);

    /** What waits of a category; see the contract. */
    @GET
    @Path("/{category}/waiting")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "listMyWaitingUpdates", summary = "The updates of a category that wait", description = """
        What sources sent while a restriction or a hold stood, newest first, page by page: it is stored and
        not used until that ends (GDPR Art. 15, 18(2)). An update of an item that is held also stands with
        the item. A page ends early, behind one update at least, where its updates have reached 2 MiB of JSON. What is withheld (notice §8) is listed without its content.""")
    @APIResponse(responseCode = "200", description = "A page of updates.")
    Uni<WaitingUpdatePage> waiting(
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @BeanParam @Valid PageParameters asked,
            @Context HttpHeaders headers);

    /** One item; see the contract. */
    @GET
    @Path("/{category}/{id}")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyItem",
            summary = "One item",
            description =
                    "An item that is not the subject's answers as one that does not exist. The ETag is the item's `etag`.")
    @APIResponse(responseCode = "200", description = "The item.", headers = @Header(name = "ETag", required = true))
    Uni<RestResponse<ItemView>> get(
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @Parameter(description = "The item's id.") @PathParam("id") UUID id,
            @Context HttpHeaders headers);

    /** Corrects one item; see the contract. */
    @PATCH
    @Cancellable(false)
    @Path("/{category}/{id}")
    @Consumes(ContactDetailsApi.MERGE_PATCH)
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin(when = "Of a new e-mail address")
    @Operation(operationId = "correctMyItem", summary = "Correct an item", description = """
                    A merge patch (RFC 7396) of the item's content: what a person corrects alone (GDPR Art. 16), which are the
                    `fields` of the item's action `rectify`; null removes a field. It is in force at once, over later batches
                    too; the source system is told, and whoever the data was disclosed to (Art. 19). A correction of contact
                    details corrects those of all sources; a new e-mail address of theirs waits for its confirmation, as with
                    `correctMyContactDetails`, and is shown there. Any other field is refused as a whole with
                    `other-operation-needed`: `operation` says by which operation it is changed, and `reason` why.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ContactDetailsApi.MERGE_PATCH,
                            schema = @Schema(implementation = ItemPatchFields.class)))
    @APIResponse(
            responseCode = "200",
            description = "The item as corrected.",
            headers = @Header(name = "ETag", required = true))
    @APIResponse(responseCode = "409", description = "A restriction keeps the data as it is (Art. 18(2)).")
    @APIResponse(
            responseCode = "422",
            description = "A field is changed by another operation: `operation`, for `reason`; `errors` names it.")
    @APIResponse(
            responseCode = "429",
            description =
                    "`too-many-requests`: a login names so many new e-mail addresses a day, five unless configured otherwise.")
    Uni<RestResponse<ItemView>> correct(
            @Parameter(description = "The category's name.") @PathParam("category") Category category,
            @Parameter(description = "The item's id.") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch,
            @Context HttpHeaders headers);
}
