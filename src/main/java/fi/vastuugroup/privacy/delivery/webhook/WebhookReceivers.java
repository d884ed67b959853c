package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.identity.client.Partners;
import fi.vastuugroup.privacy.identity.client.SourceSystems;
import fi.vastuugroup.privacy.identity.client.Webhook;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the receivers that have a webhook from the configuration; an address or secret that is not safe stops the
 * start.
 */
@Startup
@ApplicationScoped
public class WebhookReceivers {

    private final WebhookRule rule;
    private final Map<String, WebhookReceiver> receivers = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();

    WebhookReceivers(Partners partners, SourceSystems sources, WebhookSettings settings) {
        rule = new WebhookRule(
                Set.copyOf(settings.ports()),
                Set.copyOf(settings.insecureHosts().orElse(List.of())));
        partners.byId()
                .forEach((id, partner) -> add("privacy.partners." + id, Notification.toPartner(id), partner.webhook()));
        sources.byId()
                .forEach((id, source) -> add("privacy.sources." + id, Notification.toSource(id), source.webhook()));
    }

    private void add(String property, String name, Optional<Webhook> webhook) {
        names.add(name);
        webhook.ifPresent(present -> receivers.put(name, rule.receiver(property + ".webhook", name, present)));
    }

    /** Those with a webhook. */
    Collection<WebhookReceiver> all() {
        return receivers.values();
    }

    public boolean hasWebhook(String name) {
        return receivers.containsKey(name);
    }

    /** All configured receivers, with a webhook or without. */
    public Set<String> names() {
        return names;
    }
}
