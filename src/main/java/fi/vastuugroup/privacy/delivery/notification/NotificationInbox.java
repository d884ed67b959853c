package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands a receiver its notifications until it acknowledges them. */
@ApplicationScoped
class NotificationInbox {

    private final Transactions transactions;
    private final OutboxStore outbox;
    private final CorrectedValues corrected;
    private final NotificationAcknowledgements notificationAcknowledgements;

    NotificationInbox(
            Transactions transactions,
            OutboxStore outbox,
            CorrectedValues corrected,
            NotificationAcknowledgements notificationAcknowledgements) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.corrected = corrected;
        this.notificationAcknowledgements = notificationAcknowledgements;
    }

    /** The receiver's oldest unacknowledged notifications; a rectification with the values to take over. */
    Uni<List<PendingNotification>> pending(Principal receiver, int limit) {
        return transactions.asSystem(() -> outbox.pending(address(receiver), limit)
                .call(pending -> notificationAcknowledgements.told(
                        pending.stream().map(StoredNotification::id).toList()))
                .chain(pending -> values(receiver, pending)
                        .map(values -> pending.stream()
                                .map(notification -> notification.with(values.get(notification.id())))
                                .toList())));
    }

    /** Finds what sources correct in their own items; a partner is told by its reference alone. */
    private Uni<Map<UUID, Map<String, Object>>> values(Principal receiver, List<StoredNotification> pending) {
        return receiver instanceof Principal.SourceSystem source
                ? corrected(source, pending)
                : Uni.createFrom().item(Map.of());
    }

    private Uni<Map<UUID, Map<String, Object>>> corrected(
            Principal.SourceSystem source, List<StoredNotification> pending) {
        List<CorrectedValues.Correction> corrections = pending.stream()
                .filter(notification -> "rectification".equals(notification.type()))
                .map(StoredNotification::correction)
                .toList();
        return corrections.isEmpty() ? Uni.createFrom().item(Map.of()) : corrected.of(source.id(), corrections);
    }

    private static String address(Principal receiver) {
        if (receiver instanceof Principal.Partner partner) {
            return Notification.toPartner(partner.id());
        }
        if (receiver instanceof Principal.SourceSystem source) {
            return Notification.toSource(source.id());
        }
        throw new ProblemException(ProblemType.FORBIDDEN, null);
    }

    /** @throws ProblemException {@code not-found} for another receiver's as for an unknown one */
    Uni<Void> acknowledge(Principal receiver, UUID id) {
        String address = address(receiver);
        return transactions.asSystem(() -> notificationAcknowledgements
                .confirmed(address, id)
                .chain(news -> news ? Uni.createFrom().voidItem() : requireItsOwn(address, id)));
    }

    private Uni<Void> requireItsOwn(String address, UUID id) {
        return outbox.has(address, id)
                .invoke(its -> {
                    if (!its) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "no such notification");
                    }
                })
                .replaceWithVoid();
    }
}
