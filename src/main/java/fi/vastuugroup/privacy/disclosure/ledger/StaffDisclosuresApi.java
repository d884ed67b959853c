package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import io.quarkus.oidc.Tenant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The ledger of disclosures, for staff. */
@Path("/api/v1/staff/disclosures")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface StaffDisclosuresApi {

    /** A page of the register; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "listDisclosures", summary = "The register of disclosures", description = """
                    Every disclosure, newest first, page by page: what the portal disclosed and what staff entered, to whom,
                    of whom, what for and on what basis; also what an authority's order keeps from its subject, and what was
                    voided.""")
    @APIResponse(responseCode = "200", description = "A page of disclosures.")
    Uni<RegisteredDisclosure.RegisteredDisclosurePage> list(
            @Parameter(description = "Only of this data subject.") @QueryParam("subject") @Nullable UUID subject,
            @Parameter(description = "Only to this recipient, by its id.")
                    @QueryParam("recipient")
                    @Size(max = 63) @Nullable String recipient,
            @Parameter(description = "Only what was disclosed on this day in Helsinki or later.")
                    @QueryParam("from")
                    @PlausibleDate
                    @Nullable LocalDate from,
            @Parameter(description = "Only what was disclosed on this day in Helsinki or before.")
                    @QueryParam("to")
                    @PlausibleDate
                    @Nullable LocalDate to,
            @Parameter(description = "Only entries that were voided, or only those that stand; both without it.")
                    @QueryParam("voided")
                    @Nullable Boolean voided,
            @BeanParam @Valid LookParameters look,
            @BeanParam @Valid PageParameters asked);

    /** Records a disclosure; see the contract. */
    @POST
    @Cancellable(false)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    @ResponseStatus(201)
    @Operation(operationId = "recordDisclosure", summary = "Enter a disclosure", description = """
                    Personal data was disclosed by another way than the portal's (notice §5): to a processor, a partner, an
                    authority. The data subjects see it among their disclosures, at once or, by an authority's order, from
                    a later date on; and the recipient is told when what it was given is corrected, erased or restricted
                    (GDPR Art. 19). The answer's `id` is the `set` of what was recorded at once: the entries stand in the
                    register (`listDisclosures`), and there is no one place to fetch them from.""")
    @APIResponseSchema(
            value = RecordedDisclosure.class,
            responseCode = "201",
            responseDescription = "What was recorded, with the recipient's reference for each person.")
    @APIResponse(responseCode = "404", description = "No such recipient or data subject.")
    Uni<RecordedDisclosure> record(
            @HeaderParam("Idempotency-Key") @Size(max = 200) @Nullable String key,
            @NotNull @Valid NewDisclosure disclosure);

    /** Voids an entry; see the contract. */
    @POST
    @Cancellable(false)
    @Path("/{id}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "voidDisclosure", summary = "Void a wrong entry", description = """
                    Something that staff entered is not so: another person, another recipient, or no disclosure at all. The
                    entry stays in the register, as voided, when, by whom and why. Its subject goes on seeing it, as voided
                    and why; one that an authority's order hides, from the order's date on. The recipient is told nothing
                    more because of it. What the portal itself disclosed is not voided.""")
    @APIResponse(responseCode = "200", description = "What has changed of the entry; no personal data, and no look.")
    @APIResponse(responseCode = "409", description = "It was voided before, or staff did not enter it.")
    Uni<RegisteredDisclosure.VoidedEntry> voidEntry(
            @Parameter(description = "The entry's id.") @PathParam("id") UUID id,
            @NotNull @Valid DisclosureVoiding voiding);
}
