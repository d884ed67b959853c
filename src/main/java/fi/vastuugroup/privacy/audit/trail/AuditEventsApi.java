package fi.vastuugroup.privacy.audit.trail;

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

/** What was done to the register, for the data protection officer. */
@Path("/api/v1/staff/audit-events")
@Tenant(Tenants.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
interface AuditEventsApi {

    /** A page of audit events; see the contract. */
    @GET
    @RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
    @Operation(operationId = "listAuditEvents", summary = "What was done, and by whom", description = """
                    The audit events, newest first, page by page: what was done to the register, when, by whom and to which
                    records (GDPR Art. 5(2)). They are only ever added, and hold opaque ids, codes and numbers. To read them
                    is no look, for nobody's data is shown; but a list that is limited to one `subject`, to one `object` or
                    to what a `subject` did tells something of a person: if it finds something, it is a look on that
                    person's access log, with the purpose `oversight` (Art. 39(1)(b)).""")
    @APIResponse(responseCode = "200", description = "A page of audit events.")
    Uni<RecordedEvent.AuditEventPage> list(@BeanParam @Valid AuditEventParameters asked);
}
