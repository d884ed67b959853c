package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class DeliveriesResource implements DeliveriesApi {

    private final CurrentPrincipal principal;
    private final NotificationOverview notificationOverview;
    private final NotificationReplay desk;

    DeliveriesResource(CurrentPrincipal principal, NotificationOverview notificationOverview, NotificationReplay desk) {
        this.principal = principal;
        this.notificationOverview = notificationOverview;
        this.desk = desk;
    }

    @Override
    public Uni<DeliveryPage> list(
            @Nullable DeliveryFilter status, @Nullable String receiver, @Nullable String cursor, int limit) {
        return notificationOverview.page(status, receiver, Cursor.parse(cursor), limit);
    }

    @Override
    public Uni<ReceiverStates> receivers() {
        return desk.receivers().map(ReceiverStates::new);
    }

    @Override
    public Uni<DeliveryView> replay(UUID id) {
        return desk.replay(principal.staff(), id);
    }

    @Override
    public Uni<Replayed> replayAll(String receiver) {
        return desk.replayAll(principal.staff(), receiver).map(Replayed::new);
    }

    @Override
    public Uni<ReceiverState> enable(String receiver) {
        return desk.enable(principal.staff(), receiver);
    }
}
