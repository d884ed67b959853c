package fi.vastuugroup.privacy.privacynotice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The privacy notice, open to anyone (GDPR Art. 12(1)). */
@Path("/api/v1/privacy-notice")
@Tag(name = "Privacy notice", description = "What is processed, why, for how long, and which rights follow.")
@Produces(MediaType.APPLICATION_JSON)
interface NoticeApi {

    @GET
    @PermitAll
    @Operation(
            operationId = "getPrivacyNotice",
            summary = "The privacy notice",
            description = "The notice that this portal carries out, in structured form: the Finnish original, or a"
                    + " courtesy translation to Swedish or English. Where `Accept-Language` names none of the three,"
                    + " the answer is the original. The version in force says also what is processed now, on which"
                    + " legal bases, and which processors handle it, where and, outside the EEA, on what basis.")
    @APIResponse(responseCode = "200", description = "The notice.")
    @APIResponse(responseCode = "304", description = "The notice is the one that the caller has already.")
    @APIResponse(responseCode = "404", description = "There was no such version.")
    Uni<RestResponse<PrivacyNotice>> get(
            @Parameter(description = "A version of the notice; without it, the one in force.", example = "2026-1")
                    @QueryParam("version")
                    @Size(max = 32) @Nullable String version,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch);

    @GET
    @PermitAll
    @Path("/versions")
    @Operation(
            operationId = "listPrivacyNoticeVersions",
            summary = "The versions of the privacy notice",
            description = "Every version that was in force since the portal carries the notice out, newest first.")
    @APIResponse(responseCode = "200", description = "The versions, the one in force first.")
    Uni<NoticeVersions> versions();
}
