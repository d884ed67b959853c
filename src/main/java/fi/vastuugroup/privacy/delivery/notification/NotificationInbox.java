package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.arc.All;
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
    private final List<CorrectedValues> corrected;
    private final NotificationAcknowledgements notificationAcknowledgements;

    NotificationInbox(
            Transactions transactions,
            OutboxStore outbox,
            @All List<CorrectedValues> corrected,
            NotificationAcknowledgements notificationAcknowledgements) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.corrected = corrected;
        this.notificationAcknowledgements = notificationAcknowledgements;
    }

    /**
     * A page of the receiver's unacknowledged notifications, prohibitions before all others, then the oldest first; a rectification
     * with the values to take over.
     */
    Uni<Page<PendingNotification>> pending(Principal receiver, Cursor cursor, int limit) {
        return transactions.asSystem(() -> outbox.pending(address(receiver), cursor.place(), limit + 1)
                .map(pending -> Page.of(pending, limit, cursor, StoredNotification::place))
                .chain(page -> shown(receiver, page.items(), "listNotifications")
                        .map(shown -> new Page<>(shown, page.nextCursor()))));
    }

    /**
     * One of the receiver's notifications, acknowledged or not: what its webhook took comes without values.
     *
     * @throws ProblemException {@code not-found} for another receiver's as for an unknown one
     */
    Uni<PendingNotification> one(Principal receiver, UUID id) {
        return transactions.asSystem(() -> outbox.one(address(receiver), id)
                .map(found -> found.orElseThrow(NotificationInbox::unknown))
                .chain(found -> shown(receiver, List.of(found), "getNotification"))
                .map(shown -> shown.get(0)));
    }

    private Uni<List<PendingNotification>> shown(
            Principal receiver, List<StoredNotification> notifications, String operation) {
        return notificationAcknowledgements
                .told(notifications.stream().map(StoredNotification::id).toList())
                .chain(() -> values(receiver, notifications, operation))
                .map(values -> notifications.stream()
                        .map(notification -> notification.with(values.get(notification.id())))
                        .toList());
    }

    private Uni<Map<UUID, Map<String, Object>>> values(
            Principal receiver, List<StoredNotification> notifications, String operation) {
        List<CorrectedValues.Correction> corrections = notifications.stream()
                .filter(StoredNotification::isRectification)
                .map(StoredNotification::correction)
                .toList();
        return corrections.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : corrected.stream()
                        .filter(values -> values.isFor(receiver))
                        .findFirst()
                        .orElseThrow()
                        .of(receiver, corrections, operation);
    }

    /**
     * A page of the items that a notification is about, by the receiver's own ids.
     *
     * @throws ProblemException {@code not-found} for another receiver's as for an unknown one
     */
    Uni<Page<OutboxStore.Entry>> items(Principal receiver, UUID id, Cursor cursor, int limit) {
        return transactions.asSystem(() -> requireItsOwn(address(receiver), id)
                .chain(() -> outbox.listed(id, cursor.id(), limit + 1))
                .map(entries -> Page.ofIds(entries, limit, cursor, OutboxStore.Entry::id)));
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
                        throw unknown();
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, "no such notification");
    }
}
