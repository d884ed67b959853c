package fi.vastuugroup.privacy.delivery;

import fi.vastuugroup.privacy.identity.CurrentPrincipal;
import fi.vastuugroup.privacy.identity.Principal;
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
        return pickup.pending(receiver(), limit).map(NotificationList::new);
    }

    @Override
    public Uni<Void> acknowledge(UUID id) {
        return pickup.acknowledge(receiver(), id);
    }

    private String receiver() {
        Principal machine = principal.machine();
        return machine instanceof Principal.Partner partner
                ? Notification.toPartner(partner.id())
                : Notification.toSource(principal.sourceSystem().id());
    }
}
