package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.delivery.notification.NotificationSettings;
import fi.vastuugroup.privacy.delivery.webhook.WebhookReceivers;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the notifications that receivers have not confirmed, for staff. */
@ApplicationScoped
class NotificationOverview {

    private final Transactions transactions;
    private final NotificationRepository stored;
    private final WebhookReceivers receivers;
    private final NotificationSettings settings;
    private final Clock clock;

    NotificationOverview(
            Transactions transactions,
            NotificationRepository stored,
            WebhookReceivers receivers,
            NotificationSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.stored = stored;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    /** A page of them, oldest first. */
    Uni<Page<DeliveryView>> page(@Nullable DeliveryFilter status, @Nullable String receiver, Cursor cursor, int limit) {
        return transactions.asSystem(() -> stored.notConfirmed(
                        status, receiver, cursor.id(), clock.instant().minus(settings.unconfirmedAfter()), limit + 1)
                .map(found -> Page.ofIds(found, limit, cursor, notification -> notification.id))
                .map(page -> page.map(this::view)));
    }

    /**
     * Reads one, within a transaction that has not read it before a statement changed it.
     *
     * @throws ProblemException {@code not-found}
     */
    Uni<DeliveryView> require(UUID id) {
        return stored.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(ProblemType.NOT_FOUND, "no such notification"))
                .map(this::view);
    }

    private DeliveryView view(NotificationEntity notification) {
        DeliveryStatus status = notification.status();
        boolean sent = status == DeliveryStatus.PENDING && receivers.hasWebhook(notification.receiver);
        return new DeliveryView(
                notification.id,
                notification.receiver,
                notification.type,
                status,
                notification.createdAt,
                notification.toldAt,
                notification.acknowledgedAt,
                status == DeliveryStatus.DEAD ? notification.deadAt : null,
                notification.attempts,
                sent ? notification.dueAt : null,
                notification.lastFailure);
    }
}
