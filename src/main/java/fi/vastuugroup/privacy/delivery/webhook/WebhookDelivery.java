package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.delivery.notification.NotificationAcknowledgements;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sends notifications to webhooks, outside any transaction, at least once and in their order (src/docs/decisions/0011).
 * Each receiver has lanes of its own: one that hangs holds up nobody else. A lane that fails rests until the next run, so
 * that a receiver in trouble is not pressed.
 */
@ApplicationScoped
public class WebhookDelivery {

    private static final Logger LOG = Logger.getLogger(WebhookDelivery.class);

    private static final String CONFIRMED = "confirmed";
    private static final String FAILED = "failed";
    private static final String DEAD = "dead";
    private static final String GONE = "gone";
    private static final List<String> OUTCOMES = List.of(CONFIRMED, FAILED, DEAD, GONE);

    private final Transactions transactions;
    private final WebhookReceivers receivers;
    private final WebhookClient client;
    private final WebhookQueueStore queue;
    private final NotificationAcknowledgements notificationAcknowledgements;
    private final RetryPlan plan;
    private final WebhookSettings settings;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Map<String, AtomicInteger> lanes = new ConcurrentHashMap<>();

    WebhookDelivery(
            Transactions transactions,
            WebhookReceivers receivers,
            WebhookClient client,
            WebhookQueueStore queue,
            NotificationAcknowledgements notificationAcknowledgements,
            RetryPlan plan,
            WebhookSettings settings,
            MeterRegistry metrics,
            Clock clock) {
        this.transactions = transactions;
        this.receivers = receivers;
        this.client = client;
        this.queue = queue;
        this.notificationAcknowledgements = notificationAcknowledgements;
        this.plan = plan;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Shows each counter from the start, for what tells how much it grew does not see a first attempt that came with it. */
    void atStart(@Observes StartupEvent start) {
        receivers.all().forEach(receiver -> OUTCOMES.forEach(outcome -> counter(receiver.name(), outcome)));
    }

    /** Sends what is due, beside a run that still waits for somebody: the lanes are the limit. */
    @Scheduled(identity = "webhook-delivery", every = "{privacy.webhooks.every}")
    Uni<Void> scheduled() {
        return deliverDue();
    }

    /** Sends what is due, to all receivers at once; fails when all are done, if a lane did. */
    public Uni<Void> deliverDue() {
        return Multi.createFrom()
                .iterable(receivers.all())
                .onItem()
                .transformToMulti(receiver ->
                        Multi.createFrom().range(0, settings.atATime()).map(lane -> receiver))
                .concatenate()
                .onItem()
                .transformToUni(this::lane)
                .collectFailures()
                .merge(Math.max(1, receivers.all().size() * settings.atATime()))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> lane(WebhookReceiver receiver) {
        AtomicInteger running = lanes.computeIfAbsent(receiver.name(), name -> new AtomicInteger());
        if (running.incrementAndGet() > settings.atATime()) {
            running.decrementAndGet();
            return Uni.createFrom().voidItem();
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> deliverNext(receiver))
                .whilst(taken -> taken)
                .onItem()
                .ignoreAsUni()
                .onTermination()
                .invoke(running::decrementAndGet);
    }

    /** Sends the next notification; answers whether there was one and the receiver has it. */
    private Uni<Boolean> deliverNext(WebhookReceiver receiver) {
        return claim(receiver)
                .chain(claimed -> claimed.isEmpty() ? Uni.createFrom().item(false) : deliver(receiver, claimed.get()));
    }

    /** Claims the next notification, for a lease that is longer than an attempt: only the dead lose one to another. */
    Uni<Optional<WebhookMessage>> claim(WebhookReceiver receiver) {
        Duration lease = settings.deadline().multipliedBy(3).plus(settings.connectTimeout());
        Duration longest = settings.longestPause().multipliedBy(2).plus(lease);
        return transactions.asSystem(() -> queue.claim(receiver.name(), lease, longest));
    }

    private Uni<Boolean> deliver(WebhookReceiver receiver, WebhookMessage message) {
        return client.send(receiver, message)
                .call(answer -> transactions.asSystem(() -> record(receiver.name(), message, answer)))
                .map(answer -> answer.kind() == WebhookAnswer.Kind.TAKEN);
    }

    private Uni<Void> record(String receiver, WebhookMessage message, WebhookAnswer answer) {
        String reason = answer.reason();
        if (reason == null) {
            count(receiver, CONFIRMED);
            return notificationAcknowledgements
                    .confirmed(receiver, message.id())
                    .replaceWithVoid();
        }
        LOG.warnf("notification %s to %s not taken, attempt %d: %s", message.id(), receiver, message.attempt(), reason);
        Instant now = clock.instant();
        if (answer.kind() == WebhookAnswer.Kind.GONE) {
            count(receiver, GONE);
            return queue.retryAt(message, reason, now).chain(() -> queue.disable(receiver));
        }
        Duration requested = plan.requested(answer);
        Optional<Instant> next = plan.next(message, answer, now);
        count(receiver, next.isPresent() ? FAILED : DEAD);
        return next.map(at -> queue.retryAt(message, reason, at))
                .orElseGet(() -> queue.giveUp(message, reason))
                .chain(() ->
                        requested.isZero() ? Uni.createFrom().voidItem() : queue.pause(receiver, now.plus(requested)));
    }

    private void count(String receiver, String outcome) {
        counter(receiver, outcome).increment();
    }

    private Counter counter(String receiver, String outcome) {
        return metrics.counter("privacy.webhooks", "receiver", receiver, "outcome", outcome);
    }
}
