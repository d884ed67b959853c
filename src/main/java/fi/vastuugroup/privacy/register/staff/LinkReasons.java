package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records why staff links, joins and separates: the words with the subject, the event without them on the audit log.
 */
@ApplicationScoped
class LinkReasons {

    private final SubjectLinkStore links;
    private final AuditTrailStore audit;
    private final Clock clock;

    LinkReasons(SubjectLinkStore links, AuditTrailStore audit, Clock clock) {
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> record(Principal.Staff staff, UUID subject, AuditAction action, List<UUID> objects, String reason) {
        Instant now = clock.instant();
        var actor = AuditEvent.Actor.staff(staff.sub());
        return links.addDecision(subject, action.slug(), reason, staff.sub(), Times.utc(now))
                .chain(() -> audit.record(List.of(AuditEvent.of(now, actor, action, subject, objects, Map.of()))));
    }
}
