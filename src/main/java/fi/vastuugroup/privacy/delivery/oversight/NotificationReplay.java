package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.webhook.WebhookReceivers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff does about notifications that did not arrive; each change is on the audit trail. */
@ApplicationScoped
class NotificationReplay {

    private static final String AGAIN = "attempts = 0, due_at = '-infinity', first_tried_at = null";

    private static final String REPLAY = """
            update outbox set dead_at = null, %s
            where ($1::uuid is null or id = $1) and ($2::text is null or receiver = $2)
                and dead_at is not null and acknowledged_at is null
            returning id""".formatted(AGAIN);

    private static final String STATES = "select receiver, disabled_at, paused_until from webhook_receiver";

    private static final String ENABLE = "delete from webhook_receiver where receiver = $1";

    private static final String FROM_NOW_ON = """
            update outbox set %s where receiver = $1 and acknowledged_at is null and dead_at is null""".formatted(AGAIN);

    private final Sql sql;
    private final Transactions transactions;
    private final NotificationOverview notificationOverview;
    private final WebhookReceivers receivers;
    private final AuditTrail audit;
    private final Clock clock;

    NotificationReplay(
            Sql sql,
            Transactions transactions,
            NotificationOverview notificationOverview,
            WebhookReceivers receivers,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.notificationOverview = notificationOverview;
        this.receivers = receivers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} */
    Uni<DeliveryView> replay(Principal.Staff staff, UUID id) {
        return transactions.asSystem(() -> notificationOverview
                .require(id)
                .chain(() -> replay(staff, id, null))
                .chain(() -> notificationOverview.require(id)));
    }

    /** @throws ProblemException {@code not-found} for a receiver that there is not */
    Uni<Long> replayAll(Principal.Staff staff, String receiver) {
        return transactions.asSystem(() -> state(receiver).chain(() -> replay(staff, null, receiver)));
    }

    private Uni<Long> replay(Principal.Staff staff, @Nullable UUID id, @Nullable String receiver) {
        return sql.execute(REPLAY, Tuple.of(id, receiver)).chain(rows -> {
            List<UUID> replayed = new ArrayList<>();
            rows.forEach(row -> replayed.add(row.getUUID(0)));
            return replayed.isEmpty()
                    ? Uni.createFrom().item(0L)
                    : record(staff, "notifications-replayed", replayed, Map.of("count", replayed.size()))
                            .replaceWith((long) replayed.size());
        });
    }

    /** @throws ProblemException {@code not-found} for a receiver that there is not */
    Uni<ReceiverState> enable(Principal.Staff staff, String receiver) {
        return transactions.asSystem(() -> state(receiver)
                .chain(() -> sql.execute(ENABLE, Tuple.of(receiver)))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : sql.execute(FROM_NOW_ON, Tuple.of(receiver))
                                .chain(() -> record(staff, "webhook-enabled", List.of(), Map.of("receiver", receiver))))
                .chain(() -> state(receiver)));
    }

    Uni<List<ReceiverState>> receivers() {
        return transactions.asSystem(this::states);
    }

    private Uni<ReceiverState> state(String receiver) {
        return states().map(states -> states.stream()
                .filter(state -> state.receiver().equals(receiver))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no such receiver")));
    }

    private Uni<List<ReceiverState>> states() {
        return notificationOverview
                .counts()
                .chain(counts -> sql.execute(STATES).map(rows -> {
                    Map<String, Instant> disabled = new HashMap<>();
                    Map<String, Instant> paused = new HashMap<>();
                    rows.forEach(row -> {
                        note(disabled, row.getString(0), row.getOffsetDateTime(1));
                        note(paused, row.getString(0), row.getOffsetDateTime(2));
                    });
                    return states(counts, disabled, paused);
                }));
    }

    private static void note(Map<String, Instant> times, String receiver, @Nullable OffsetDateTime time) {
        if (time != null) {
            times.put(receiver, time.toInstant());
        }
    }

    private List<ReceiverState> states(
            TreeMap<String, NotificationOverview.Counts> counts,
            Map<String, Instant> disabled,
            Map<String, Instant> paused) {
        Instant now = clock.instant();
        List<ReceiverState> states = new ArrayList<>();
        counts.forEach((name, count) -> {
            Instant until = paused.get(name);
            states.add(new ReceiverState(
                    name,
                    way(name, disabled.containsKey(name)),
                    disabled.get(name),
                    until != null && until.isAfter(now) ? until : null,
                    count.pending(),
                    count.dead(),
                    count.unconfirmed()));
        });
        return states;
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

    private Uni<Void> record(Principal.Staff staff, String action, List<UUID> objects, Map<String, Object> details) {
        return audit.record(List.of(
                AuditEvent.of(clock.instant(), AuditEvent.Actor.staff(staff.sub()), action, null, objects, details)));
    }
}
