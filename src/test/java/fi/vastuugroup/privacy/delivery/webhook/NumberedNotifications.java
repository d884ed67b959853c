package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Portal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notifications for the tests, numbered. */
@ApplicationScoped
class NumberedNotifications {

    private final OutboxStore outbox;
    private final Transactions transactions;

    NumberedNotifications(OutboxStore outbox, Transactions transactions) {
        this.outbox = outbox;
        this.transactions = transactions;
    }

    UUID add(String receiver, @Nullable UUID subject, int number) {
        var notification = new Notification(receiver, "erasure", subject, null, Map.of("n", number));
        return transactions
                .asSystem(() -> outbox.add(List.of(notification)))
                .await()
                .indefinitely()
                .get(0);
    }

    /** One about nobody in the register, by the receiver's own reference. */
    UUID addReferenced(String receiver, String reference, int number) {
        var notification =
                new Notification(receiver, "subscription", null, null, Map.of("reference", reference, "n", number));
        return transactions
                .asSystem(() -> outbox.add(List.of(notification)))
                .await()
                .indefinitely()
                .get(0);
    }

    /** What a partner that fetches would get. */
    static List<String> pulled(String partner) {
        return Portal.asPartner(partner)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
