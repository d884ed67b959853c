package fi.vastuugroup.privacy.delivery.webhook;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A notification on its way to a webhook, in the form of the Standard Webhooks specification.
 *
 * @param id the notification's; the same at each attempt, so that the receiver recognises what it has
 * @param createdAt when the change took place
 * @param attempt the how manieth attempt this is, beginning with 1
 * @param firstTriedAt when the first one was
 */
record WebhookMessage(
        UUID id, String type, JsonObject reference, Instant createdAt, int attempt, Instant firstTriedAt) {

    String body() {
        return new JsonObject()
                .put("type", type)
                .put("timestamp", createdAt.toString())
                .put("data", new JsonObject().put("id", id.toString()).put("reference", reference))
                .encode();
    }

    Map<String, String> headers(WebhookReceiver receiver, String body, Instant now) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "privacy-portal");
        headers.put("webhook-id", id.toString());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", receiver.signatures(id.toString(), now, body));
        return headers;
    }
}
