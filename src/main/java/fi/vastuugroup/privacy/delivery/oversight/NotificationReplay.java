package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Replays notifications that did not arrive and enables webhooks, for staff; each change is on the audit trail. The
 * statements come first and what they changed is read after them: that there is no such notification or receiver undoes
 * them.
 */
@ApplicationScoped
class NotificationReplay {

    private static final String AGAIN = "attempts = 0, due_at = '-infinity', first_tried_at = null";

    private static final String REPLAY = """
            update outbox set dead_at = null, %s
            where ($1::uuid is null or id = $1) and ($2::text is null or receiver = $2)
                and dead_at is not null and acknowledged_at is null
            returning id""".formatted(AGAIN);

    private static final String ENABLE = "delete from webhook_receiver where receiver = $1";

    private static final String FROM_NOW_ON = """
            update outbox set %s where receiver = $1 and acknowledged_at is null and dead_at is null""".formatted(AGAIN);

    private final Sql sql;
    private final Transactions transactions;
    private final NotificationOverview notifications;
    private final ReceiverOverview receivers;
    private final AuditTrailStore audit;
    private final Clock clock;

    NotificationReplay(
            Sql sql,
            Transactions transactions,
            NotificationOverview notifications,
            ReceiverOverview receivers,
            AuditTrailStore audit,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.notifications = notifications;
        this.receivers = receivers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} */
    Uni<DeliveryView> replay(Principal.Staff staff, UUID id) {
        return transactions.asSystem(() -> replay(staff, id, null).chain(() -> notifications.require(id)));
    }

    /** @throws ProblemException {@code not-found} for a receiver that there is not */
    Uni<Long> replayAll(Principal.Staff staff, String receiver) {
        return transactions.asSystem(() -> receivers.require(receiver).chain(() -> replay(staff, null, receiver)));
    }

    private Uni<Long> replay(Principal.Staff staff, @Nullable UUID id, @Nullable String receiver) {
        return sql.list(REPLAY, Tuple.of(id, receiver), row -> row.getUUID(0))
                .call(replayed -> replayed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : record(staff, "notifications-replayed", replayed, Map.of("count", replayed.size())))
                .map(replayed -> (long) replayed.size());
    }

    /** @throws ProblemException {@code not-found} for a receiver that there is not */
    Uni<ReceiverState> enable(Principal.Staff staff, String receiver) {
        return transactions.asSystem(() -> sql.execute(ENABLE, Tuple.of(receiver))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : sql.execute(FROM_NOW_ON, Tuple.of(receiver))
                                .chain(() -> record(staff, "webhook-enabled", List.of(), Map.of("receiver", receiver))))
                .chain(() -> receivers.require(receiver)));
    }

    private Uni<Void> record(Principal.Staff staff, String action, List<UUID> objects, Map<String, Object> details) {
        return audit.record(List.of(
                AuditEvent.of(clock.instant(), AuditEvent.Actor.staff(staff.sub()), action, null, objects, details)));
    }
}
