package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Lists what was done to the register. A list that tells what was done to one person, or by them, is a look at them. */
@ApplicationScoped
class AuditEvents {

    /** Why the officer looks: to monitor how the law is kept is their task (Art. 39(1)(b)). */
    static final String PURPOSE = "oversight";

    private final Transactions transactions;
    private final AuditEventReads events;
    private final AccessLog accessLog;
    private final Clock clock;

    AuditEvents(Transactions transactions, AuditEventReads events, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Lists them, newest first. */
    Uni<Page<RecordedEvent>> page(Principal.Staff officer, AuditEventFilter filter, Cursor cursor, int limit) {
        return transactions.asSystem(() -> events.page(filter, cursor.place(), limit + 1)
                .map(found -> Page.of(found, limit, cursor, event -> Cursor.Place.at(event.at(), event.id())))
                .call(page -> accessLog.record(
                        lookedAt(filter, page.items()),
                        clock.instant(),
                        Viewer.staff(officer),
                        PURPOSE,
                        "listAuditEvents")));
    }

    private static List<UUID> lookedAt(AuditEventFilter filter, List<RecordedEvent> shown) {
        boolean aboutOne = filter.subject() != null || filter.object() != null;
        return shown.stream()
                .filter(event -> aboutOne || filter.actor() != null && isOwnAct(event))
                .map(RecordedEvent::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean isOwnAct(RecordedEvent event) {
        return event.actorKind() == AuditEvent.ActorKind.SUBJECT || event.actorKind() == AuditEvent.ActorKind.LOGIN;
    }
}
