package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class DeliveriesResource implements DeliveriesApi {

    private final CurrentPrincipal principal;
    private final NotificationOverview notifications;
    private final ReceiverOverview receivers;
    private final NotificationReplay replay;

    DeliveriesResource(
            CurrentPrincipal principal,
            NotificationOverview notifications,
            ReceiverOverview receivers,
            NotificationReplay replay) {
        this.principal = principal;
        this.notifications = notifications;
        this.receivers = receivers;
        this.replay = replay;
    }

    @Override
    public Uni<DeliveryPage> list(@Nullable DeliveryFilter status, @Nullable String receiver, PageParameters asked) {
        return notifications
                .page(status, receiver, asked.in("listDeliveries"), asked.limit)
                .map(page -> new DeliveryPage(page.items(), page.nextCursor()));
    }

    @Override
    public Uni<ReceiverStates> receivers() {
        return receivers.list().map(ReceiverStates::new);
    }

    @Override
    public Uni<DeliveryView> replay(UUID id) {
        return replay.replay(principal.staff(), id);
    }

    @Override
    public Uni<Replayed> replayAll(String receiver) {
        return replay.replayAll(principal.staff(), receiver).map(Replayed::new);
    }

    @Override
    public Uni<ReceiverState> enable(String receiver) {
        return replay.enable(principal.staff(), receiver);
    }
}
