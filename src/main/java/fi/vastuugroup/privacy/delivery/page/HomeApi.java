package fi.vastuugroup.privacy.delivery.page;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page at the portal's own address, and at all addresses within it. */
@Path("/")
@Tag(name = "Session")
interface HomeApi {

    /** Where in the page: it has slashes, or is empty. */
    String WITHIN = "{path: .*}";

    /** How an id is written. Whatever is not is an address at which there is nothing, not a parameter that cannot be read. */
    String UUID_FORM = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

    String LOGIN = "`failed`, `cancelled` or `insufficient` where a login came to nothing: the page says so.";

    String PATH = "Where in the page; it can have slashes, and be empty.";

    String WITH_SLASH = "Of the address without its last slash: to the one with it.";

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "showHomePage",
            summary = "The page at the portal's address",
            description =
                    "The self-service page, in Finnish, Swedish or English: a document that loads it, the same for everybody,"
                            + " without anything of anybody. Without script it says whom to write to, and has a link by which a"
                            + " person takes a copy. It is to be asked for anew each time, for it names the files of this version.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            headers = @Header(name = HttpHeaders.CACHE_CONTROL, description = "`no-cache`."))
    Uni<RestResponse<String>> show(
            @QueryParam("lang") @Nullable String lang,
            @Parameter(
                            description =
                                    "`failed`, `cancelled` or `insufficient` where a login came to nothing: the page"
                                            + " says so.")
                    @QueryParam("login")
                    @Nullable String login,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    @GET
    @Path("my/" + WITHIN)
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "showPage",
            summary = "The page, at an address within it",
            description =
                    "What is at `/`, for an address that the page itself understands, such as `/my/requests/{id}`. It does"
                            + " not look whether there is such a thing, and who may see it.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            headers = @Header(name = HttpHeaders.CACHE_CONTROL, description = "`no-cache`."))
    @APIResponse(responseCode = "303", description = WITH_SLASH, headers = @Header(name = HttpHeaders.LOCATION))
    Uni<RestResponse<String>> showWithin(
            @Parameter(description = PATH) @PathParam("path") String path,
            @QueryParam("lang") @Nullable String lang,
            @Parameter(description = LOGIN) @QueryParam("login") @Nullable String login,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    @GET
    @Path("staff/" + WITHIN)
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(
            operationId = "showStaffPage",
            summary = "Staff's page, at any address within it",
            description =
                    "What is at `/`, for an address of staff's part of the page. It has nothing that is not for everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            headers = @Header(name = HttpHeaders.CACHE_CONTROL, description = "`no-cache`."))
    @APIResponse(responseCode = "303", description = WITH_SLASH, headers = @Header(name = HttpHeaders.LOCATION))
    Uni<RestResponse<String>> showStaff(
            @Parameter(description = PATH) @PathParam("path") String path,
            @QueryParam("lang") @Nullable String lang,
            @Parameter(description = LOGIN) @QueryParam("login") @Nullable String login,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    @GET
    @Path("requests/{id: " + UUID_FORM + "}")
    @PermitAll
    @Operation(
            operationId = "showRequestPage",
            summary = "The link of mails about a request",
            description =
                    "Leads to the request in the page, `/my/requests/{id}`. It does not look whether there is such a"
                            + " request.")
    @APIResponse(
            responseCode = "303",
            description = "To the request in the page, in the language that was asked for.",
            headers = @Header(name = HttpHeaders.LOCATION, description = "The path in the page."))
    @APIResponse(
            responseCode = "404",
            description = "It is no id of a request. Who takes `text/html` gets the page, which says so.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    Response showRequest(
            @Parameter(description = "The request's id, as the mail has it.") @PathParam("id") UUID id,
            @QueryParam("lang") @Nullable String lang);

    /** Leads who leaves the slash out to where it is; see {@link #showWithin}. */
    @GET
    @Path("{part: my|staff}")
    @PermitAll
    @Operation(
            hidden = true,
            operationId = "showPart",
            summary = "An address of the page without its last slash",
            description = "Leads to the same with it.")
    Response showPart(@PathParam("part") String part);
}
