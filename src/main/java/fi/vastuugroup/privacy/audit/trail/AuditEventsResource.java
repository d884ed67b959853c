package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;

class AuditEventsResource implements AuditEventsApi {

    private final CurrentPrincipal principal;
    private final AuditEvents events;

    AuditEventsResource(CurrentPrincipal principal, AuditEvents events) {
        this.principal = principal;
        this.events = events;
    }

    @Override
    public Uni<RecordedEvent.AuditEventPage> list(AuditEventParameters asked) {
        AuditEventFilter filter = asked.filter();
        return events.page(principal.staff(), filter, asked.in("listAuditEvents", filter), asked.limit)
                .map(page -> new RecordedEvent.AuditEventPage(page.items(), page.nextCursor()));
    }
}
