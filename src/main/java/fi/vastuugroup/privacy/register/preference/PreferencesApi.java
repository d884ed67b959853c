package fi.vastuugroup.privacy.register.preference;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The language in which a customer is spoken to. */
@Path("/api/v1/me/preferences")
@Tenant(Tenants.CUSTOMERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer")
interface PreferencesApi {

    /** The preferences; see the contract. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "getMyPreferences", summary = "My language", description = """
                    The language that the person chose here, else the one of their contact details, else Finnish. Of a login that
                    is tied to nobody, the one of what it asked for last, while that is open.""")
    @APIResponse(responseCode = "200", description = "The preferences.")
    Uni<Preferences> get();

    /** Chooses; see the contract. */
    @PUT
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(operationId = "putMyPreferences", summary = "Choose my language", description = """
                    Answers and mails are in it from now on, also those about requests that are open. It corrects nothing that
                    the source systems hold, so it works under a restriction too (GDPR Art. 18); a later correction of `language`
                    in the contact details counts instead. For a login that is tied to nobody, nothing is kept but the language
                    of the requests that it has open: without one the answer is `login-not-linked`.""")
    @APIResponse(responseCode = "200", description = "The preferences, as chosen.")
    Uni<Preferences> put(@NotNull @Valid Preferences preferences);
}
