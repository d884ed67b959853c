package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records that receivers were told of notifications and confirmed them, each once, and tells the listeners. */
@ApplicationScoped
public class NotificationAcknowledgements {

    /** Locks the rows in the order of their ids: two who fetch at once do not block each other for good. */
    private static final String TOLD = """
            update outbox set told_at = $2 where id in (
                select id from outbox where id = any($1) and told_at is null order by id for update)
            returning id""";

    private static final String CONFIRMED = """
            update outbox set acknowledged_at = $3, told_at = coalesce(told_at, $3)
            where id = $1 and receiver = $2 and acknowledged_at is null
            returning old.told_at is null""";

    private final Sql sql;
    private final List<ReceiverConfirmedListener> followers;
    private final Clock clock;

    NotificationAcknowledgements(Sql sql, @All List<ReceiverConfirmedListener> followers, Clock clock) {
        this.sql = sql;
        this.followers = followers;
        this.clock = clock;
    }

    /** Records that the receiver was told of these; those that it was told of before change nothing. */
    Uni<Void> told(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return sql.list(TOLD, Tuple.of(ids.toArray(UUID[]::new), utc(now)), row -> row.getUUID(0))
                .map(Set::copyOf)
                .map(changed -> ids.stream().filter(changed::contains).toList())
                .chain(first -> first.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Sequences.each(followers, follower -> follower.told(first, now)));
    }

    /** Records that the receiver confirmed this one; answers whether that is news. */
    public Uni<Boolean> confirmed(String receiver, UUID id) {
        Instant now = clock.instant();
        return sql.one(CONFIRMED, Tuple.of(id, receiver, utc(now)), row -> row.getBoolean(0))
                .chain(first -> first.isPresent()
                        ? follow(id, first.get(), now).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> follow(UUID id, boolean untold, Instant now) {
        List<UUID> ids = List.of(id);
        Uni<Void> told = untold
                ? Sequences.each(followers, follower -> follower.told(ids, now))
                : Uni.createFrom().voidItem();
        return told.chain(() -> Sequences.each(followers, follower -> follower.confirmed(ids, now)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
