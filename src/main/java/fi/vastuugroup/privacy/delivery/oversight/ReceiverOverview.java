package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.delivery.notification.NotificationSettings;
import fi.vastuugroup.privacy.delivery.webhook.WebhookReceivers;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists all receivers that are configured or have something waiting, for staff and the metrics. */
@ApplicationScoped
class ReceiverOverview {

    private static final String COUNTS = """
            select receiver, count(*) filter (where dead_at is null), count(dead_at), count(*) filter (where created_at < $1)
            from outbox where acknowledged_at is null group by receiver""";

    private final Sql sql;
    private final Transactions transactions;
    private final ReceiverRepository stored;
    private final WebhookReceivers receivers;
    private final NotificationSettings settings;
    private final Clock clock;

    ReceiverOverview(
            Sql sql,
            Transactions transactions,
            ReceiverRepository stored,
            WebhookReceivers receivers,
            NotificationSettings settings,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.stored = stored;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    /** What waits for a receiver. */
    private record Counts(String receiver, long pending, long dead, long unconfirmed) {

        static Counts none(String receiver) {
            return new Counts(receiver, 0, 0, 0);
        }

        static Counts of(Row row) {
            return new Counts(row.getString(0), row.getLong(1), row.getLong(2), row.getLong(3));
        }
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

    private Uni<List<ReceiverState>> states() {
        return counts().chain(counts -> stored.byName()
                .map(asked -> counts.stream()
                        .map(count -> state(count, asked.getOrDefault(count.receiver(), new ReceiverEntity())))
                        .toList()));
    }

    private Uni<List<Counts>> counts() {
        OffsetDateTime tooOld =
                clock.instant().minus(settings.unconfirmedAfter()).atOffset(ZoneOffset.UTC);
        return sql.list(COUNTS, Tuple.of(tooOld), Counts::of).map(waiting -> {
            Map<String, Counts> counts = new TreeMap<>();
            receivers.names().forEach(name -> counts.put(name, Counts.none(name)));
            waiting.forEach(count -> counts.put(count.receiver(), count));
            return List.copyOf(counts.values());
        });
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
