package fi.vastuugroup.privacy.marketing.wording;

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

/** Everybody sees the wordings that people agree to when they consent. */
@Path("/api/v1/consent-wordings")
@Tag(name = "Consents", description = "Consents, to marketing and to web analytics: their words, and who gave them.")
interface ConsentWordingsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listConsentWordings", summary = "The words of consents", description = """
                    The texts to show to whoever is asked for a consent, by kind of marketer, purpose, channel and scope. A consent
                    names the version that was shown; a version never changes.""")
    @APIResponse(responseCode = "200", description = "All wordings, in the language asked for.")
    Uni<RestResponse<ConsentWordingList>> list(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);
}
