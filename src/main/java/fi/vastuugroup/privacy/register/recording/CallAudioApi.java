package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes the audio of recorded calls from source systems. */
@Path("/api/v1/call-recordings/{externalId}/audio")
@Tenant(Tenants.MACHINES)
@Tag(name = "Source system")
interface CallAudioApi {

    /** Takes audio; see the contract. */
    @PUT
    @Consumes({
        "audio/wav",
        "audio/mpeg",
        "audio/ogg",
        "audio/flac",
        "audio/mp4",
        "audio/webm",
        "audio/amr",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SOURCE_SYSTEM)
    @Operation(operationId = "putCallAudio", summary = "Send the audio of a call", description = """
                    The complete recording of a call whose line, of category `call-recordings`, the register holds from the
                    same source system; the line comes first. Its subject hears it (GDPR Art. 15(3)), and it goes with the
                    item: deleted when the item is (by the source, by retention, by erasure), withheld and restricted with it.

                    WAV, MP3, Ogg (Opus, Vorbis, Speex, FLAC), FLAC, MP4 (M4A), WebM or AMR, of at most 200 megabytes
                    (200,000,000 bytes) unless the operator says otherwise. What it is, is told by its content; `Content-Type`
                    names the same, or `application/octet-stream`. The body is streamed: it has a `Content-Length`, no
                    `Content-Encoding`, and comes within 50 minutes. Nothing is stored unless all of it came and its SHA-256 is
                    the one of `Content-Digest`. `Expect: 100-continue` has a refusal answered before the body is sent.

                    `version` counts as that of lines does, and apart from it: a newer one replaces the audio (`replaced`), the
                    same with the same digest is `unchanged`, with another one refused as `version-conflict`, an older one
                    `ignored-older`. While a hold, a restriction or an open request keeps the item, a first recording is
                    stored, and another one refused as `recording-blocked` (Art. 18(2)): send it again later. So is the audio of a
                    call that is not held yet because its line is `parked`. To send the same again does no harm; do so where
                    no answer came.""")
    @RequestBody(
            required = true,
            description = "The audio.",
            content = {
                @Content(mediaType = "audio/wav", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/ogg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/flac", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mp4", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/webm", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/amr", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "200", description = "What became of it, and what is held now.")
    @APIResponse(
            responseCode = "400",
            description = "`digest-mismatch`: what came is not what `Content-Digest` says, and nothing was stored;"
                    + " `invalid-request`: without a digest, or another header or parameter is not valid.")
    @APIResponse(responseCode = "408", description = "Nothing was sent for 30 seconds, or not all within 50 minutes.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`version-conflict`: this version is held with other audio. `recording-blocked`: the audio is kept as"
                            + " it is for the time being, or the call's line waits.")
    @APIResponse(responseCode = "411", description = "`length-required`: there is no `Content-Length`.")
    @APIResponse(
            responseCode = "415",
            description =
                    "`audio-type`: the content is of none of these kinds, or not of the one that `Content-Type` names;"
                            + " `unsupported-media-type`: another media type or coding.")
    @APIResponse(
            responseCode = "429",
            description = "`too-many-requests`: so many recordings of the source system are coming in; try again.")
    Uni<TakenAudio> put(
            @Parameter(description = "The source's own id of the call: the `id` of its line.")
                    @PathParam("externalId")
                    @Size(max = 200) String externalId,
            @Parameter(description = "The version of the audio: a later one has a greater number.", required = true)
                    @QueryParam("version")
                    @NotNull @Min(0) @Nullable Long version,
            @Parameter(
                            description =
                                    "The SHA-256 of the body (RFC 9530), as `sha-256=:…:` in Base64; others beside it are not"
                                            + " looked at. Required.",
                            required = true)
                    @HeaderParam("Content-Digest")
                    @Nullable String digest,
            @Context HttpHeaders headers,
            @Context RoutingContext exchange);
}
