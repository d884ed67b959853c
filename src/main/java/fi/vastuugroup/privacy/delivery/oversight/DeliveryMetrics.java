package fi.vastuugroup.privacy.delivery.oversight;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Counts, by receiver, {@code privacy_notifications_pending}, {@code _dead}, {@code _unconfirmed} and
 * {@code privacy_webhooks_disabled}. A job counts them, so that nobody who reads the metrics makes the database work.
 */
@ApplicationScoped
public class DeliveryMetrics {

    private final ReceiverOverview receivers;
    private final MultiGauge pending;
    private final MultiGauge dead;
    private final MultiGauge unconfirmed;
    private final MultiGauge disabled;

    DeliveryMetrics(ReceiverOverview receivers, MeterRegistry registry) {
        this.receivers = receivers;
        this.pending =
                gauge(registry, "privacy.notifications.pending", "Notifications that wait to be sent or fetched");
        this.dead = gauge(registry, "privacy.notifications.dead", "Notifications that were given up");
        this.unconfirmed = gauge(
                registry,
                "privacy.notifications.unconfirmed",
                "Notifications that have not been confirmed for too long");
        this.disabled = gauge(registry, "privacy.webhooks.disabled", "1 for a webhook that answered 410");
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    @Scheduled(
            identity = "notification-metrics",
            every = "{privacy.notifications.count-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> count() {
        return receivers
                .list()
                .invoke(states -> {
                    show(pending, states, ReceiverState::pending);
                    show(dead, states, ReceiverState::dead);
                    show(unconfirmed, states, ReceiverState::unconfirmed);
                    show(disabled, states, state -> state.way() == ReceiverState.Way.WEBHOOK_DISABLED ? 1 : 0);
                })
                .replaceWithVoid();
    }

    private static void show(MultiGauge gauge, List<ReceiverState> states, Function<ReceiverState, Number> number) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        states.forEach(
                state -> rows.add(MultiGauge.Row.of(Tags.of("receiver", state.receiver()), number.apply(state))));
        gauge.register(rows, true);
    }
}
