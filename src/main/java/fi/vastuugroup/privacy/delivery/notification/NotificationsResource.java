package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

class NotificationsResource implements NotificationsApi {

    private final CurrentPrincipal principal;
    private final Pickup pickup;

    NotificationsResource(CurrentPrincipal principal, Pickup pickup) {
        this.principal = principal;
        this.pickup = pickup;
    }

    @Override
    public Uni<NotificationList> list(int limit) {
        return pickup.pending(principal.machine(), limit).map(NotificationList::new);
    }

    @Override
    public Uni<Void> acknowledge(UUID id) {
        return pickup.acknowledge(principal.machine(), id);
    }
}
