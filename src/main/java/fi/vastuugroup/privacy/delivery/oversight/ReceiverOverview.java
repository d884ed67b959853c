package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.delivery.notification.NotificationSettings;
import fi.vastuugroup.privacy.delivery.oversight.DeliveryStore.Counts;
import fi.vastuugroup.privacy.delivery.webhook.WebhookReceivers;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists all receivers that are configured or have something waiting, for staff, the metrics, and each receiver itself. */
@ApplicationScoped
public class ReceiverOverview {

    private final Transactions transactions;
    private final DeliveryStore deliveries;
    private final ReceiverRepository stored;
    private final WebhookReceivers receivers;
    private final NotificationSettings settings;
    private final Clock clock;

    ReceiverOverview(
            Transactions transactions,
            DeliveryStore deliveries,
            ReceiverRepository stored,
            WebhookReceivers receivers,
            NotificationSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.stored = stored;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    /** All of them, by name. */
    Uni<List<ReceiverState>> list() {
        return transactions.asSystem(this::states);
    }

    /**
     * Reads one, within a transaction.
     *
     * @throws ProblemException {@code not-found} for a receiver that there is not
     */
    Uni<ReceiverState> require(String receiver) {
        return states().map(states -> states.stream()
                .filter(state -> state.receiver().equals(receiver))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no such receiver")));
    }

    /** Reads one that is configured, within a transaction. */
    public Uni<ReceiverState> of(String receiver) {
        return deliveries
                .counts(tooOld(), receiver)
                .chain(count -> stored.findById(receiver)
                        .map(asked -> state(count, asked == null ? new ReceiverEntity() : asked)));
    }

    private Uni<List<ReceiverState>> states() {
        return counts().chain(counts -> stored.byName()
                .map(asked -> counts.stream()
                        .map(count -> state(count, asked.getOrDefault(count.receiver(), new ReceiverEntity())))
                        .toList()));
    }

    private Uni<List<Counts>> counts() {
        return deliveries.counts(tooOld()).map(waiting -> {
            Map<String, Counts> counts = new TreeMap<>();
            receivers.names().forEach(name -> counts.put(name, Counts.none(name)));
            waiting.forEach(count -> counts.put(count.receiver(), count));
            return List.copyOf(counts.values());
        });
    }

    private Instant tooOld() {
        return clock.instant().minus(settings.unconfirmedAfter());
    }

    private ReceiverState state(Counts count, ReceiverEntity asked) {
        return new ReceiverState(
                count.receiver(),
                way(count.receiver(), asked.disabledAt != null),
                asked.disabledAt,
                asked.pausedUntil(clock.instant()),
                count.pending(),
                count.dead(),
                count.unconfirmed());
    }

    private ReceiverState.Way way(String name, boolean disabled) {
        if (!receivers.names().contains(name)) {
            return ReceiverState.Way.NOT_CONFIGURED;
        }
        if (!receivers.hasWebhook(name)) {
            return ReceiverState.Way.PULL;
        }
        return disabled ? ReceiverState.Way.WEBHOOK_DISABLED : ReceiverState.Way.WEBHOOK;
    }
}
