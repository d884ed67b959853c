package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** Lets staff hear the recorded calls of a person, with a look on the person's access log. */
@Path("/api/v1/staff/subjects/{id}/data/call-recordings/{item}/audio")
@Tenant(Tenants.STAFF)
@Tag(name = "Staff")
interface StaffCallAudioApi {

    /** The audio; see the contract. */
    @GET
    @Produces({"audio/wav", "audio/mpeg", "audio/ogg", "audio/flac", "audio/mp4", "audio/webm", "audio/amr"})
    @RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE})
    @Operation(operationId = "getSubjectCallAudio", summary = "Hear a data subject's recorded call", description = """
                    The recording of an item of the category `call-recordings`, with ranges, as its subject gets it by
                    `getMyCallAudio`; also what is withheld from the subject, which staff has to decide about. The look is on
                    the subject's access log before the first byte leaves. To go on with the same recording for the same
                    purpose is the same look for an hour. What is restricted is for the data protection officer alone (GDPR
                    Art. 18(2)): others are answered `forbidden`.""")
    @APIResponse(
            responseCode = "200",
            description = "The audio.",
            headers = {
                @Header(name = "ETag", description = MyCallAudioApi.TAG, required = true),
                @Header(name = "Content-Length", description = MyCallAudioApi.LENGTH),
                @Header(name = "Accept-Ranges", description = MyCallAudioApi.RANGES),
                @Header(name = "Repr-Digest", description = MyCallAudioApi.DIGEST),
                @Header(name = "Content-Disposition", description = MyCallAudioApi.NAME),
                @Header(name = "Cache-Control", description = MyCallAudioApi.KEPT)
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
                @Header(name = "ETag", description = MyCallAudioApi.TAG, required = true),
                @Header(name = "Content-Range", description = MyCallAudioApi.PART, required = true),
                @Header(name = "Content-Length", description = MyCallAudioApi.LENGTH),
                @Header(name = "Accept-Ranges", description = MyCallAudioApi.RANGES),
                @Header(name = "Repr-Digest", description = MyCallAudioApi.DIGEST),
                @Header(name = "Content-Disposition", description = MyCallAudioApi.NAME),
                @Header(name = "Cache-Control", description = MyCallAudioApi.KEPT)
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
            responseCode = "416",
            description = "`range-not-satisfiable`: the audio has no such part.",
            headers = @Header(name = "Content-Range", description = "How long it is: `bytes */56321`."))
    Uni<Void> audio(
            @Parameter(description = "The subject's id.") @PathParam("id") UUID id,
            @Parameter(description = "The item's id.") @PathParam("item") UUID item,
            @BeanParam @Valid LookParameters look,
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
