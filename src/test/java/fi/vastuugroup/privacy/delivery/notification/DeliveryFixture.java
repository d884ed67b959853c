package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.delivery.webhook.WebhookDelivery;
import jakarta.enterprise.context.ApplicationScoped;

/** For tests of other packages: sends to webhooks what is due, as the scheduler does. */
@ApplicationScoped
public class DeliveryFixture {

    private final WebhookDelivery delivery;

    DeliveryFixture(WebhookDelivery delivery) {
        this.delivery = delivery;
    }

    public void deliverDue() {
        delivery.deliverDue().await().indefinitely();
    }
}
