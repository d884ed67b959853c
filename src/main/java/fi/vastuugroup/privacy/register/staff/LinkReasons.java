package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
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

    private static final String ADD = """
            insert into subject_decision (subject_id, action, reason, decided_by, decided_at)
            values ($1, $2, $3, $4, $5)""";

    private final Sql sql;
    private final AuditTrailStore audit;
    private final Clock clock;

    LinkReasons(Sql sql, AuditTrailStore audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> record(Principal.Staff staff, UUID subject, String action, List<UUID> objects, String reason) {
        Instant now = clock.instant();
        var actor = AuditEvent.Actor.staff(staff.sub());
        return sql.execute(ADD, Tuple.of(subject, action, reason, staff.sub(), Times.utc(now)))
                .chain(() -> audit.record(List.of(AuditEvent.of(now, actor, action, subject, objects, Map.of()))));
    }
}
