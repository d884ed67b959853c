package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.copy.archive.CopyScope;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.stepup.FreshLogin;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** The copy that a person takes of what is held about them (Art. 15(3), 20(1)). */
@Path("/api/v1/me/copy")
@Tenant(Tenants.CUSTOMERS)
@Tag(name = "Customer")
interface MyCopyApi {

    /** The copy; see the contract. */
    @GET
    @Produces(Copies.ZIP)
    @RolesAllowed(Roles.CUSTOMER)
    @FreshLogin
    @Operation(operationId = "takeMyCopy", summary = "Take a copy of everything", description = """
                    A ZIP of all that is held about the person, written while it is read; nothing of it is stored. `data/` has
                    each category and each list as JSON (`.json`, under `schemas/`) and as a sheet (`.csv`: a semicolon between
                    cells in Finnish and Swedish, a comma in English; a cell that could be taken for a formula begins with an
                    apostrophe), `pages/` the same to be read, `attachments/` and `recordings/` the files; `index.html` opens
                    it, without a network. A withheld item is listed with the reason, never with its content (notice §8).

                    Each file stands as it was when it was written. The last entry but one, `manifest.json`
                    (`CopyManifest`), names each file with its length and SHA-256; the last, `manifest.jws`, signs it: a
                    compact JWS whose `manifest.sha256` is the manifest's, to be verified with `GET /signing-keys`. A copy
                    without these two was broken off: take it again.

                    `scope=portable` has what the person gave, for another controller (Art. 20(1)): JSON, schemas,
                    manifest and signature alone, and of conversations the person's own messages. One copy is taken at a
                    time; `HEAD` tells the headers and begins none.""")
    @APIResponse(
            responseCode = "200",
            description = "The copy.",
            headers = {
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, description = "Under which name to save it."),
                @Header(name = Copies.ESTIMATE, description = "About how many bytes come.")
            },
            content =
                    @Content(
                            mediaType = Copies.ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            extensions =
                                    @Extension(
                                            name = Copies.ENTRIES_EXTENSION,
                                            value = Copies.ENTRIES,
                                            parseValue = true)))
    @APIResponse(responseCode = "429", description = "`too-many-requests`: a copy is being taken already.")
    RestMulti<Buffer> take(
            @Parameter(description = "How much of it; `all` without it.") @QueryParam("scope") @Nullable CopyScope scope,
            @Parameter(description = Copies.LANGUAGE) @QueryParam("lang") @Nullable Language lang,
            @Context HttpHeaders headers);

    /** What the copy has; see the contract. */
    @GET
    @Path("/contents")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            operationId = "getMyCopyContents",
            summary = "What a copy of everything has",
            description =
                    "How much is held of each category, how much of it is withheld, which files come with it, and about"
                            + " how large the copy is: to be shown before `takeMyCopy`, and beside its progress.")
    @APIResponse(responseCode = "200", description = "What the copy has now.")
    Uni<CopyContents> contents(
            @Parameter(description = "Of how much of it; `all` without it.") @QueryParam("scope") @Nullable CopyScope scope,
            @Context HttpHeaders headers);
}
