package fi.vastuugroup.privacy.marketing.mailinglist;

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

/** Everybody sees the mailing lists that there are. */
@Path("/api/v1/mailing-lists")
@Tag(name = "Mailing lists", description = "The lists, links to unsubscribe from them, and subscriptions from outside.")
interface MailingListsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listMailingLists", summary = "The mailing lists", description = """
                    Every list of the company, with its name and what it sends, in the language asked for.""")
    @APIResponse(responseCode = "200", description = "The lists.")
    Uni<RestResponse<MailingListsView>> list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);
}
