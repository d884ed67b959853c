package fi.vastuugroup.privacy.vocabulary;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The words for codes, open to anyone (GDPR Art. 12(1)). */
@Path("/api/v1/vocabulary")
@Tag(name = "Vocabulary", description = "The words for what answers name by a code.")
@Produces(MediaType.APPLICATION_JSON)
interface VocabularyApi {

    @GET
    @PermitAll
    @Operation(
            operationId = "getVocabulary",
            summary = "The words for all codes",
            description = "Labels and explanations of every field of what is held, of every value of an enum, of the"
                    + " sources, of the categories of recipients, of the purposes of looks, of the retention rules, of the"
                    + " articles of law and of the problems, so that no page invents its own. The answer is in Finnish"
                    + " where `Accept-Language` names none of Finnish, Swedish and English. A value that is not in it is"
                    + " newer than the copy of the caller: fetch it again. Partners are not in it: the public is told"
                    + " which categories of recipients there are, and a person in their own answers who received their "
                    + "data.")
    @APIResponse(responseCode = "200", description = "The vocabulary.")
    @APIResponse(responseCode = "304", description = "The vocabulary is the one that the caller has already.")
    Uni<RestResponse<Vocabulary>> get(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch);
}
