package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes notifications in the caller's transaction: a change and what must be told of it commit together. */
@ApplicationScoped
public class OutboxStore {

    private static final String ADD = """
            insert into outbox (receiver, type, subject_id, item_id, reference, created_at)
            select receiver, type, subject_id, item_id, reference::jsonb, $6
            from unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::text[])
                with ordinality as notification(receiver, type, subject_id, item_id, reference, place)
            order by place
            returning id""";

    private static final String MOVE = """
            update outbox set subject_id = $2 where subject_id = $1 and ($3::uuid[] is null or item_id = any($3))""";

    private static final String EXPIRE = """
            delete from outbox where id in
                (select id from outbox where acknowledged_at < $1 limit $2 for update skip locked)""";

    private final Sql sql;
    private final Clock clock;

    OutboxStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds the notifications in one round trip; answers their ids, in the same order. */
    public Uni<List<UUID>> add(List<Notification> notifications) {
        if (notifications.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.list(
                ADD,
                Tuple.of(
                        notifications.stream().map(Notification::receiver).toArray(String[]::new),
                        notifications.stream().map(Notification::type).toArray(String[]::new),
                        notifications.stream().map(Notification::subject).toArray(UUID[]::new),
                        notifications.stream().map(Notification::item).toArray(UUID[]::new),
                        notifications.stream()
                                .map(notification -> new JsonObject(notification.reference()).encode())
                                .toArray(String[]::new),
                        now),
                row -> row.getUUID(0));
    }

    /**
     * Moves notifications about one data subject to another one: persons were joined or separated.
     *
     * @param items only those about these items; null: all
     */
    public Uni<Void> move(UUID from, UUID to, @Nullable Collection<UUID> items) {
        return sql.execute(MOVE, Tuple.of(from, to, items == null ? null : items.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Deletes up to so many notifications that were acknowledged before an instant; the number deleted. */
    public Uni<Integer> expire(Instant acknowledgedBefore, int limit) {
        return sql.execute(EXPIRE, Tuple.of(acknowledgedBefore.atOffset(ZoneOffset.UTC), limit))
                .map(SqlResult::rowCount);
    }
}
