package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

class NotificationsResource implements NotificationsApi {

    private final CurrentPrincipal principal;
    private final NotificationInbox notificationInbox;

    NotificationsResource(CurrentPrincipal principal, NotificationInbox notificationInbox) {
        this.principal = principal;
        this.notificationInbox = notificationInbox;
    }

    @Override
    public Uni<NotificationPage> list(PageParameters asked) {
        return notificationInbox
                .pending(principal.machine(), asked.in("listNotifications"), asked.limit)
                .map(page -> new NotificationPage(page.items(), page.nextCursor()));
    }

    @Override
    public Uni<PendingNotification> get(UUID id) {
        return notificationInbox.one(principal.machine(), id);
    }

    @Override
    public Uni<NotificationItems> items(UUID id, PageParameters asked) {
        return notificationInbox
                .items(principal.machine(), id, asked.in("listNotificationItems " + id), asked.limit)
                .map(page -> new NotificationItems(
                        page.items().stream().map(OutboxStore.Entry::item).toList(), page.nextCursor()));
    }

    @Override
    public Uni<Void> acknowledge(UUID id) {
        return notificationInbox.acknowledge(principal.machine(), id);
    }
}
