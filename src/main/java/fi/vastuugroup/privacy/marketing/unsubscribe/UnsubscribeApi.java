package fi.vastuugroup.privacy.marketing.unsubscribe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** People unsubscribe from messages by a link (RFC 8058). */
@Path("/api/v1/unsubscribe")
@Tag(name = "Mailing lists")
interface UnsubscribeApi {

    /** Shows the page; see the contract. */
    @GET
    @Path("/{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "showUnsubscribePage", summary = "The page of an unsubscribe link", description = """
                    A page in Finnish, Swedish or English that lets the recipient of a message choose what they want no
                    more. **It changes nothing**: programs that look at links unsubscribe nobody. It needs no login, sets
                    no cookie, works without script, and is the same whether the register knows the address or not.""")
    @APIResponse(responseCode = "200", description = "The page.")
    @APIResponse(responseCode = "404", description = "The link is forged or incomplete: a page that says so.")
    Uni<RestResponse<String>> show(
            @Parameter(description = "The token of a link of `POST /unsubscribe-links`.") @PathParam("token")
                    String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage);

    /** Carries out what was chosen; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{token}")
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
    @PermitAll
    @Operation(operationId = "unsubscribe", summary = "Unsubscribe by a link", description = """
                    `List-Unsubscribe=One-Click` (RFC 8058, sent by mail programs and providers) acts at once: it ends the
                    subscription to the list that the link names, or prohibits direct marketing on the message's channel
                    where it names none. The page's form sends `choice` instead. Either gets 200 with a page that says
                    what holds now; mail providers do not look at it. The link is the proof: a body of any type that names
                    no `choice`, or none, is one click.

                    In force with the answer, for the next check too. Repeating it changes nothing. The answer is the same
                    whether the register knows the address or not; only the person can take the choice back.""")
    @APIResponse(
            responseCode = "200",
            description = "It is in force: a page that says what holds now.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "The link is forged or incomplete; nothing was changed.")
    Uni<RestResponse<String>> unsubscribe(
            @Parameter(description = "The token of a link of `POST /unsubscribe-links`.") @PathParam("token")
                    String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @RequestBody(
                            description =
                                    "The fields of the form that count; others are taken and not looked at, for mail"
                                            + " programs add theirs.",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.OBJECT,
                                                        additionalProperties = Schema.True.class,
                                                        properties = {
                                                            @SchemaProperty(
                                                                    name = "List-Unsubscribe",
                                                                    type = SchemaType.STRING,
                                                                    description = "`One-Click`, in any case: by a mail"
                                                                            + " program."),
                                                            @SchemaProperty(
                                                                    name = "choice",
                                                                    type = SchemaType.STRING,
                                                                    description = "A choice of the page: by its form.")
                                                        })),
                                @Content(
                                        mediaType = MediaType.WILDCARD,
                                        schema = @Schema(description = "Whatever else a mail program sends."))
                            })
                    byte @Nullable [] body);
}
