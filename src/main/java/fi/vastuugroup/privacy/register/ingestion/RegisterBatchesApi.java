package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.TakesGzip;
import fi.vastuugroup.privacy.register.batch.BatchAnswerLine;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets source systems feed the register. */
@Path("/api/v1/register-batches")
@Tenant(Tenants.MACHINES)
@Tag(name = "Source system", description = "Systems that feed the register.")
interface RegisterBatchesApi {

    String NDJSON = "application/x-ndjson";

    /** Streams lines in and answers out; see the contract. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RolesAllowed(Roles.SOURCE_SYSTEM)
    @TakesGzip
    @Operation(operationId = "feedRegister", summary = "Feed the register", description = """
                    A stream of lines, each an upsert or a deletion of one item, of any length. Each line is answered
                    by a line in the same order, once it is committed; the last line is a summary, and without it the
                    answer is incomplete: send the batch again, for a line that was stored is then `unchanged`. A line
                    is at most 2,097,152 bytes of UTF-8 (2 MiB) without its end: room for the largest item that the schema allows,
                    even with every character of its texts escaped. The texts of a chat, a ticket, a thread or a visit have
                    at most 250,000 characters together (`x-max-text-length`); a line with more is `invalid`. A line that cannot be
                    stored is `rejected` with its number and reason; the others are kept. Versions decide: an older one is `ignored-older`; the same version
                    with another content is rejected. Values are taken as they are or not at all: no other type, no
                    member twice, nothing behind the object. What has happened is dated at most a day ahead, and nothing
                    ends before it begins; the dates of a role may lie ahead. What a source corrects or deletes takes its
                    effect on retention back. Page views and visits from after the withdrawal of the consent to web
                    analytics are `rejected` as `consent-withdrawn`: stop collecting, until the person consents anew; as
                    `consent-not-recorded` where the controller requires a consent to be recorded and none is. Other
                    reasons are `malformed`, `invalid`, `line-too-long`, `invalid-character`, `event-in-the-future`,
                    `category-not-allowed`, `identity-conflict`, `item-of-another-person`, `version-conflict`,
                    `rectification-conflict`, `retention-expired`, `unknown-marketer` (a consent that is given to somebody who
                    is neither `controller` nor a partner, by the exact name) and `not-storable`.

                    With `dryRun=true` each line is decided and answered as it would be, and nothing is stored: the summary has
                    `dryRun: true`. Up to 1,000 lines, or 2 MiB of them, that come together are tried together; what a line says is not held against
                    later ones of other portions, so a person or an item that comes twice can be `created` twice.

                    Compress what you send with `Content-Encoding: gzip`, and take the answer compressed with
                    `Accept-Encoding: gzip`. A body that is no whole gzip ends with `invalid-request` after the lines that
                    could be read, and one that is more than 200 times smaller than its content with
                    `content-too-large` after 8 MiB of it.

                    Read the answers as you write, or when you have sent everything: what you do not read is kept, at most
                    16 MiB at a byte or two each, and 64 MiB of all streams of a replica. Beyond that the stream waits for
                    you, and ends with `answers-not-read` if you read nothing for 30 seconds. It ends with
                    `request-timeout` if you send nothing for 30 seconds after you have read all that was answered. If
                    nothing goes either way for 60 seconds, the connection is closed. A line that was answered is stored,
                    however the stream ends.""")
    @RequestBody(
            required = true,
            description = "One JSON object a line.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchLine.class)))
    @APIResponse(
            responseCode = "200",
            description = "A line for each line, and a summary.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchAnswerLine.class)))
    @APIResponse(responseCode = "408", description = "Nothing was sent for 30 seconds, before anything was answered.")
    @APIResponse(
            responseCode = "429",
            description = "`too-many-requests`: so many batches of the source system are open; end one, or try again.")
    Uni<Void> feed(
            @Parameter(description = "Whether the lines are only tried: nothing is stored, and nobody is told.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Context RoutingContext context);
}
