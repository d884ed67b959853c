package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the queue of notifications to webhooks: which goes next, who sends it, and what came of it. */
@ApplicationScoped
class WebhookQueueStore {

    /**
     * Claims the next notification that is due, for the sender's lease, prohibitions before all others. Of a data
     * subject's notifications to a receiver only the oldest that is neither confirmed nor given up is taken: they arrive in
     * their order. So do those about nobody in the register, by the receiver's reference. A turn or a pause that ends later
     * than any would ($4) counts for nothing: a clock that ran ahead has said so.
     */
    private static final String CLAIM = """
        update outbox set attempts = attempts + 1, due_at = $3, first_tried_at = coalesce(first_tried_at, $2)
        where id = (
            select next.id from outbox next
            where next.receiver = $1 and next.acknowledged_at is null and next.dead_at is null
                and (next.due_at <= $2 or next.due_at > $4) and not next.held_back
                and not exists (
                    select from webhook_receiver
                    where receiver = $1 and (disabled_at is not null or paused_until > $2 and paused_until <= $4))
                and not exists (
                    select from outbox earlier
                    where earlier.receiver = $1 and earlier.subject_id = next.subject_id and earlier.id < next.id
                        and earlier.acknowledged_at is null and earlier.dead_at is null)
                and (next.subject_id is not null or not exists (
                    select from outbox earlier
                    where earlier.receiver = $1 and earlier.subject_id is null and earlier.id < next.id
                        and earlier.reference ->> 'reference' = next.reference ->> 'reference'
                        and earlier.acknowledged_at is null and earlier.dead_at is null))
            order by next.type <> 'prohibition', next.due_at, next.id limit 1 for update of next skip locked)
        returning id, type, reference, created_at, attempts, first_tried_at""";

    /** Notes a failure of the attempt that is meant only: a sender that lost the lease has nothing more to say. */
    private static final String FAILED = """
        update outbox set due_at = $3, last_failure = $4, dead_at = $5
        where id = $1 and attempts = $2 and acknowledged_at is null and dead_at is null""";

    private static final String PAUSE = """
        insert into webhook_receiver (receiver, paused_until) values ($1, $2)
        on conflict (receiver) do update set paused_until = greatest(webhook_receiver.paused_until, $2)""";

    private static final String DISABLE = """
        insert into webhook_receiver (receiver, disabled_at) values ($1, $2)
        on conflict (receiver) do update set disabled_at = coalesce(webhook_receiver.disabled_at, $2)""";

    private final Sql sql;
    private final Clock clock;

    WebhookQueueStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes what is next for a receiver: nobody else does before the lease is over.
     *
     * @param longest longer than any lease and any pause
     */
    Uni<Optional<WebhookMessage>> claim(String receiver, Duration lease, Duration longest) {
        Instant now = clock.instant();
        return sql.one(
                CLAIM,
                Tuple.of(receiver, utc(now), utc(now.plus(lease)), utc(now.plus(longest))),
                WebhookQueueStore::message);
    }

    /** Has a message tried again at a time. */
    Uni<Void> retryAt(WebhookMessage message, String reason, Instant at) {
        return failed(message, reason, at, null);
    }

    /** Gives a message up: it is tried no more, until staff has it replayed. */
    Uni<Void> giveUp(WebhookMessage message, String reason) {
        return failed(message, reason, clock.instant(), utc(clock.instant()));
    }

    private Uni<Void> failed(WebhookMessage message, String reason, Instant dueAt, @Nullable OffsetDateTime deadAt) {
        return sql.execute(FAILED, Tuple.of(message.id(), message.attempt(), utc(dueAt), reason, deadAt))
                .replaceWithVoid();
    }

    /** Pauses a receiver: nothing is sent to it before a time. */
    Uni<Void> pause(String receiver, Instant until) {
        return sql.execute(PAUSE, Tuple.of(receiver, utc(until))).replaceWithVoid();
    }

    /** Disables a receiver's webhook: nothing is sent to it until staff enables it again. */
    Uni<Void> disable(String receiver) {
        return sql.execute(DISABLE, Tuple.of(receiver, utc(clock.instant()))).replaceWithVoid();
    }

    private static WebhookMessage message(Row row) {
        UUID id = row.getUUID(0);
        return new WebhookMessage(
                id,
                row.getString(1),
                row.getJsonObject(2),
                row.getOffsetDateTime(3).toInstant(),
                row.getInteger(4),
                row.getOffsetDateTime(5).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
