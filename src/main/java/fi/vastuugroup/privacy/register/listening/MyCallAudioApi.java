package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets a person hear their own recorded calls (Art. 15(3)). */
@Path("/api/v1/me/data/call-recordings/{id}/audio")
@Tenant(Tenants.CUSTOMERS)
@Tag(name = "Customer")
interface MyCallAudioApi {

    String TAG = "The strong tag of this very audio, for `If-Range`.";
    String LENGTH = "How many bytes follow.";
    String RANGES = "`bytes`: parts can be asked for.";
    String DIGEST = "The SHA-256 of the whole audio (RFC 9530), as `sha-256=:…:` in Base64.";
    String NAME = "A name to save it under, with the call's date: `call-2026-03-12.ogg`.";
    String KEPT = "`private, no-store`.";
    String PART = "Which bytes of how many: `bytes 0-1023/56321`.";

    /** The audio; see the contract. */
    @GET
    @Produces({"audio/wav", "audio/mpeg", "audio/ogg", "audio/flac", "audio/mp4", "audio/webm", "audio/amr"})
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin
    @Operation(operationId = "getMyCallAudio", summary = "Hear a recorded call", description = """
                    The complete recording (GDPR Art. 15(3)) of an item of the category `call-recordings` that has `audio`, as
                    its source sent it: for `<audio src>` and for download. One range of bytes can be asked for (RFC 9110);
                    several in one request are answered with the whole. `HEAD` tells the same without the audio. No `audio`
                    yet, another person's item and one that does not exist answer alike. Of an item that is withheld (notice
                    §8), `content-withheld`: the item's `withheld` says why.""")
    @APIResponse(
            responseCode = "200",
            description = "The audio.",
            headers = {
                @Header(name = "ETag", description = TAG, required = true),
                @Header(name = "Content-Length", description = LENGTH),
                @Header(name = "Accept-Ranges", description = RANGES),
                @Header(name = "Repr-Digest", description = DIGEST),
                @Header(name = "Content-Disposition", description = NAME),
                @Header(name = "Cache-Control", description = KEPT)
            },
            content = {
                @Content(mediaType = "audio/wav", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/ogg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/flac", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mp4", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/webm", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/amr", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "The part that was asked for.",
            headers = {
                @Header(name = "ETag", description = TAG, required = true),
                @Header(name = "Content-Range", description = PART, required = true),
                @Header(name = "Content-Length", description = LENGTH),
                @Header(name = "Accept-Ranges", description = RANGES),
                @Header(name = "Repr-Digest", description = DIGEST),
                @Header(name = "Content-Disposition", description = NAME),
                @Header(name = "Cache-Control", description = KEPT)
            },
            content = {
                @Content(mediaType = "audio/wav", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/ogg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/flac", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/mp4", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/webm", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "audio/amr", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "`content-withheld`: the item is withheld; it says why.")
    @APIResponse(
            responseCode = "416",
            description = "`range-not-satisfiable`: the audio has no such part.",
            headers = @Header(name = "Content-Range", description = "How long it is: `bytes */56321`."))
    Uni<Void> audio(
            @Parameter(description = "The item's id.") @PathParam("id") UUID id,
            @Parameter(description = "One range of bytes: `bytes=0-1023`, `bytes=1024-`, `bytes=-512`.")
                    @HeaderParam("Range")
                    @Nullable String range,
            @Parameter(
                            description =
                                    "The ETag of what was heard before: the range counts only if it is still the same audio.")
                    @HeaderParam("If-Range")
                    @Nullable String ifRange,
            @Context RoutingContext exchange);
}
