package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class NotificationsResource implements NotificationsApi {

    private final CurrentPrincipal principal;
    private final NotificationInbox notificationInbox;

    NotificationsResource(CurrentPrincipal principal, NotificationInbox notificationInbox) {
        this.principal = principal;
        this.notificationInbox = notificationInbox;
    }

    @Override
    public Uni<NotificationList> list(int limit) {
        return notificationInbox.pending(principal.machine(), limit).map(NotificationList::new);
    }

    @Override
    public Uni<PendingNotification> get(UUID id) {
        return notificationInbox.one(principal.machine(), id);
    }

    @Override
    public Uni<NotificationItems> items(UUID id, @Nullable String cursor, int limit) {
        return notificationInbox
                .items(principal.machine(), id, Cursor.parse("listNotificationItems " + id, cursor), limit)
                .map(page -> new NotificationItems(
                        page.items().stream().map(OutboxStore.Entry::item).toList(), page.nextCursor()));
    }

    @Override
    public Uni<Void> acknowledge(UUID id) {
        return notificationInbox.acknowledge(principal.machine(), id);
    }
}
