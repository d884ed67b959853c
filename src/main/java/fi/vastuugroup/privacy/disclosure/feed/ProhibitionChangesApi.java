package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A partner's feed of changes to the people who were disclosed to it. */
@Path("/api/v1/prohibition-changes")
@Tenant(Tenants.MACHINES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner")
interface ProhibitionChangesApi {

    /** Events after a cursor; see the contract. */
    @GET
    @RolesAllowed(Roles.PARTNER)
    @Operation(operationId = "listProhibitionChanges", summary = "What changed since", description = """
                    Changes to the people who were disclosed to the calling partner, by its own references, in order, each
                    once, none lost. Keep `nextCursor` when the page is stored, and ask with it again; without a cursor the
                    feed begins with the oldest event that is kept, 90 days by default. `prohibition`: stop at once on the
                    channels and for the scopes of `prohibited`, and go on with the others as they were;
                    `restriction`: stop at once with everything; `restriction-lifted`: check before the next use; `erasure`: delete;
                    `rectification`: what you have is wrong, whoever corrected it; fetch the new values with
                    `GET /notifications`. What becomes permitted again is found by a check.
                    With a filter the cursor is of that filter alone: with another one, or none, it is an `invalid-cursor`.
                    **`cursor-expired` (410): events may be missing. Read the present state of every reference
                    (`GET /disclosed-references`), and begin without a cursor.**""")
    @APIResponse(responseCode = "200", description = "The events after the cursor; none yet is no error.")
    @APIResponse(responseCode = "410", description = "`cursor-expired`: the feed does not go back to the cursor.")
    Uni<ChangesView> list(@BeanParam @Valid ChangesParameters asked);
}
