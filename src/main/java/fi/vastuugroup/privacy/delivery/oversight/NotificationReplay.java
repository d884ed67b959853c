package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
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

    private final Transactions transactions;
    private final DeliveryStore deliveries;
    private final NotificationOverview notifications;
    private final ReceiverOverview receivers;
    private final AuditTrailStore audit;
    private final Clock clock;

    NotificationReplay(
            Transactions transactions,
            DeliveryStore deliveries,
            NotificationOverview notifications,
            ReceiverOverview receivers,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.deliveries = deliveries;
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
        return deliveries
                .replay(id, receiver)
                .call(replayed -> replayed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : record(staff, AuditAction.NOTIFICATIONS_REPLAYED, replayed, Map.of("count", replayed.size())))
                .map(replayed -> (long) replayed.size());
    }

    /** @throws ProblemException {@code not-found} for a receiver that there is not */
    Uni<ReceiverState> enable(Principal.Staff staff, String receiver) {
        return transactions.asSystem(() -> deliveries
                .enable(receiver)
                .chain(enabled -> enabled
                        ? deliveries
                                .sendFromNowOn(receiver)
                                .chain(() -> record(
                                        staff, AuditAction.WEBHOOK_ENABLED, List.of(), Map.of("receiver", receiver)))
                        : Uni.createFrom().voidItem())
                .chain(() -> receivers.require(receiver)));
    }

    private Uni<Void> record(
            Principal.Staff staff, AuditAction action, List<UUID> objects, Map<String, Object> details) {
        return audit.record(List.of(
                AuditEvent.of(clock.instant(), AuditEvent.Actor.staff(staff.sub()), action, null, objects, details)));
    }
}
