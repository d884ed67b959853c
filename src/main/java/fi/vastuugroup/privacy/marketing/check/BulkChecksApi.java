package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.TakesGzip;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A partner checks a stream of contacts before a campaign, and gets a decision for each. */
@Path("/api/v1/prohibition-checks/bulk")
@Tag(name = "Partner")
@Tenant(Tenants.MACHINES)
interface BulkChecksApi {

    /** Streams questions in and answers out; see the contract. */
    @POST
    @Consumes({BulkFormat.NDJSON, BulkFormat.CSV})
    @Produces({BulkFormat.NDJSON, BulkFormat.CSV})
    @RolesAllowed(Roles.PARTNER)
    @TakesGzip
    @Operation(
            operationId = "checkProhibitionsInBulk",
            summary = "May these millions of people be contacted?",
            description = """
                    A stream of lines, each a check as in `checkProhibitions`, of any length. NDJSON (one JSON object a
                    line) or CSV (RFC 4180 with a header line that names `identifierType,identifier,channel,scope` in any
                    order, and `yourReference` if you like, separated by commas or, throughout, by semicolons; no line breaks
                    inside a field), as `Content-Type` says; the answer is NDJSON or CSV as `Accept` says. UTF-8, a line at
                    most 4,096 bytes. A field that is not one of these makes a line of NDJSON `malformed`; a header line of
                    CSV with another column is refused. A line's `yourReference` comes back with its answer.

                    Compress what you send with `Content-Encoding: gzip`, and take the answer compressed with
                    `Accept-Encoding: gzip`; the digests are of the uncompressed bytes. A body that is no whole gzip ends
                    with `invalid-request` after the lines that could be read, and one that is more than 200 times smaller
                    than its content with `content-too-large` after 8 MiB of it.

                    Each line is answered by a line in the same order, while the rest is still being sent. Read the
                    answers as you write, or when you have sent everything: what you do not read is kept, at most 32 MiB
                    at a byte or two each, which is more than 20,000,000 answers, and 64 MiB of all streams of a replica. A
                    `yourReference` takes its own length and two bytes besides: 1,000,000 answers with 30 characters each
                    are kept.
                    Beyond that the stream waits for you, and ends with `answers-not-read` if you read nothing for 30
                    seconds. It ends with `request-timeout` if you send nothing for 30 seconds after you have read all
                    that was answered. If nothing goes either way for 60 seconds, the connection is closed.

                    A line that cannot be read or decided is answered in its place with `error` and `permitted: false`.
                    Empty lines are not answered.

                    **The last line is a summary, and without it, or where it says `complete: false`, the answer is
                    incomplete: what was not answered counts as prohibited.** A broken connection is known by its
                    absence; the lines that came before it hold. The summary has the counts, the SHA-256 of all bytes of the
                    answer before it, and the signed receipt over the digests of all that was asked and answered.
                    In CSV it is the last record: all its columns but `summary` are empty, and that one is the summary as
                    JSON.

                    Each line that is answered counts as an identifier against the daily quota, those with an `error` too; when
                    it is used up, the stream ends with the problem `too-many-requests` in its summary. So many streams of
                    a client are answered at the same time; one more is refused with 429, and its `detail` begins with
                    `streams`. A line may be relied upon for 24 hours from its own answer, unless a
                    later check says otherwise: all lines until the summary's `validUntil`, later ones as its `validity`
                    says.""")
    @RequestBody(
            required = true,
            description = "A check a line.",
            content = {
                @Content(
                        mediaType = BulkFormat.NDJSON,
                        schema = @Schema(implementation = ProhibitionCheckRequest.Check.class)),
                @Content(mediaType = BulkFormat.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "A line for each line, and a summary.",
            content = {
                @Content(mediaType = BulkFormat.NDJSON, schema = @Schema(implementation = BulkAnswerLine.class)),
                @Content(mediaType = BulkFormat.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "408", description = "Nothing was sent for 30 seconds, before anything was answered.")
    Uni<Void> check(@Context RoutingContext context, @Context HttpHeaders headers);
}
