package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The data protection officer's report on requests (Art. 5(2), 12(3)). */
@Path("/api/v1/staff/request-report")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff: requests")
interface RequestReportApi {

    /** The report; see the contract. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "getRequestReport", summary = "The requests of a period, counted", description = """
                    How many requests came in, by month, right and outcome; how many were answered within their deadline
                    (GDPR Art. 12(3)), late, or with an extension, and after how many days; how many are open and overdue.
                    The controller shows with it how it meets the rights (Art. 5(2)). Counts only, and no look. A request
                    counts in the month of its receipt, and as it stands now: a later report of the same period can differ.
                    A request that is deleted at the end of its own period is in no report any more.""")
    @APIResponse(responseCode = "200", description = "The report.")
    Uni<RequestReport> get(@BeanParam @Valid ReportParameters asked);

    /** The report as a table; see the contract. */
    @GET
    @Path("/csv")
    @Produces(ReportTable.CSV)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "exportRequestReport", summary = "The same as a table to save", description = """
                    The `items` of `getRequestReport`, a line each, as CSV (RFC 4180) with a header line: in UTF-8 with a byte
                    order mark, every cell in quotes, separated by semicolons in Finnish and Swedish and by commas in English,
                    as spreadsheets of the language open it. Headers, rights and outcomes are in words. A cell that a
                    spreadsheet could take for a formula begins with an apostrophe. A link to it saves a file.""")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            headers = {
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, description = "Under which name to save it."),
                @Header(name = HttpHeaders.CONTENT_LANGUAGE, description = "The language of the words.")
            },
            content = @Content(mediaType = ReportTable.CSV, schema = @Schema(type = SchemaType.STRING)))
    Uni<RestResponse<String>> export(
            @BeanParam @Valid ReportParameters asked,
            @Parameter(
                            description =
                                    "The language of the words, for who comes by a link; without it, `Accept-Language`.")
                    @QueryParam("lang")
                    @Nullable Language lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);
}
