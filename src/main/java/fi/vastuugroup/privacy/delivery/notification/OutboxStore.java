package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes notifications, in the caller's transaction: a change and what must be told of it commit together, and
 * so does what came of telling it.
 */
@ApplicationScoped
public class OutboxStore {

    private static final String ADD = """
        insert into outbox (receiver, type, subject_id, item_id, reference, created_at, held_back)
        select receiver, type, subject_id, item_id, reference::jsonb, $6, $7
        from unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::text[])
            with ordinality as notification(receiver, type, subject_id, item_id, reference, place)
        order by place
        returning id""";

    private static final String MOVE = """
        update outbox set subject_id = $2 where subject_id = $1 and ($3::uuid[] is null or item_id = any($3))""";

    private static final String PENDING = """
        select id, type, created_at, reference, subject_id, item_id from outbox
        where receiver = $1 and acknowledged_at is null and not held_back
            and ($3::uuid is null or (type <> 'prohibition', id) > ($2, $3))
        order by type <> 'prohibition', id limit $4""";

    private static final String ONE = """
            select id, type, created_at, reference, subject_id, item_id from outbox where id = $1 and receiver = $2 and not held_back""";

    private static final String IS_ITS_OWN = "select from outbox where id = $1 and receiver = $2 and not held_back";

    private static final String LIST = """
        insert into outbox_item (notification_id, item) select * from unnest($1::uuid[], $2::text[])""";

    private static final String RELEASE = "update outbox set held_back = false where id = any($1)";

    private static final String WITHDRAW =
            "delete from outbox where id = any($1) and told_at is null and acknowledged_at is null";

    private static final String LISTED = """
        select id, item from outbox_item where notification_id = $1 and ($2::uuid is null or id > $2)
        order by id limit $3""";

    /** Locks the rows in the order of their ids: two who fetch at once do not block each other for good. */
    private static final String TOLD = """
        update outbox set told_at = $2 where id in (
            select id from outbox where id = any($1) and told_at is null order by id for update)
        returning id""";

    private static final String CONFIRMED = """
        update outbox set acknowledged_at = $3, told_at = coalesce(told_at, $3)
        where id = $1 and receiver = $2 and acknowledged_at is null and not held_back
        returning old.told_at is null""";

    private static final String ACKNOWLEDGED = "acknowledged_at < $1";
    private static final String DEAD = "dead_at < $1 and acknowledged_at is null";

    private final Sql sql;
    private final Clock clock;

    OutboxStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds the notifications in one round trip, and one for what they list; answers their ids, in the same order. */
    public Uni<List<UUID>> add(List<Notification> notifications) {
        return add(notifications, false).call(ids -> list(listed(notifications, ids)));
    }

    /** Adds notifications of which nobody is told before they are {@link #release released}. */
    public Uni<List<UUID>> addHeldBack(List<Notification> notifications) {
        return add(notifications, true);
    }

    /** Tells the receivers of notifications that were held back: their lists are whole. */
    public Uni<Void> release(Collection<UUID> notifications) {
        return sql.execute(RELEASE, Tuple.of(notifications.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Takes back those of the notifications of which nobody was told yet: what they would tell is not true. */
    public Uni<Void> withdraw(Collection<UUID> notifications) {
        return notifications.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(WITHDRAW, Tuple.of(notifications.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    /** An item that a notification is about, by the receiver's own id. */
    public record Listed(UUID notification, String item) {}

    /** Adds items to what notifications are about. */
    public Uni<Void> list(List<Listed> items) {
        return items.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                LIST,
                                Tuple.of(
                                        items.stream().map(Listed::notification).toArray(UUID[]::new),
                                        items.stream().map(Listed::item).toArray(String[]::new)))
                        .replaceWithVoid();
    }

    private static List<Listed> listed(List<Notification> notifications, List<UUID> ids) {
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            notifications.get(i).items().forEach(item -> listed.add(new Listed(id, item)));
        }
        return listed;
    }

    /** An item of a list, with its place in it. */
    record Entry(UUID id, String item) {}

    /** Reads what a notification is about, from the entry after, up to so many. */
    Uni<List<Entry>> listed(UUID notification, @Nullable UUID after, int most) {
        return sql.list(
                LISTED, Tuple.of(notification, after, most), row -> new Entry(row.getUUID(0), row.getString(1)));
    }

    private Uni<List<UUID>> add(List<Notification> notifications, boolean heldBack) {
        if (notifications.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return sql.list(
                ADD,
                Tuple.of(
                                notifications.stream()
                                        .map(Notification::receiver)
                                        .toArray(String[]::new),
                                notifications.stream().map(Notification::type).toArray(String[]::new),
                                notifications.stream()
                                        .map(Notification::subject)
                                        .toArray(UUID[]::new),
                                notifications.stream().map(Notification::item).toArray(UUID[]::new),
                                notifications.stream()
                                        .map(notification -> new JsonObject(notification.reference()).encode())
                                        .toArray(String[]::new))
                        .addOffsetDateTime(Times.now(clock))
                        .addBoolean(heldBack),
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

    /** Reads the notifications that a receiver has not acknowledged, from a place on, up to so many. */
    Uni<List<StoredNotification>> pending(String receiver, Cursor.@Nullable Place behind, int most) {
        return sql.list(
                PENDING,
                behind == null
                        ? Tuple.of(receiver, false, null, most)
                        : Tuple.of(receiver, behind.order() > 0, behind.id(), most),
                OutboxStore::notification);
    }

    /** Reads one of a receiver's notifications, acknowledged or not. */
    Uni<Optional<StoredNotification>> one(String receiver, UUID id) {
        return sql.one(ONE, Tuple.of(id, receiver), OutboxStore::notification);
    }

    /** Whether there is such a notification to the receiver, acknowledged or not. */
    Uni<Boolean> has(String receiver, UUID id) {
        return sql.execute(IS_ITS_OWN, Tuple.of(id, receiver)).map(rows -> rows.rowCount() > 0);
    }

    /** Notes that the receiver was told of these; answers those that it was not told of before, in any order. */
    Uni<List<UUID>> told(List<UUID> ids, Instant at) {
        return sql.list(TOLD, Tuple.of(ids.toArray(UUID[]::new), Times.utc(at)), row -> row.getUUID(0));
    }

    /**
     * Notes that the receiver confirmed this one.
     *
     * @return whether it had not been told of it; empty when it had confirmed it before, or there is none such
     */
    Uni<Optional<Boolean>> confirmed(String receiver, UUID id, Instant at) {
        return sql.one(CONFIRMED, Tuple.of(id, receiver, Times.utc(at)), row -> row.getBoolean(0));
    }

    /** Deletes up to so many that were acknowledged before an instant; answers how many. */
    Uni<Long> expireAcknowledged(Instant before, int limit) {
        return expire(ACKNOWLEDGED, before, limit);
    }

    /** Deletes up to so many that were given up before an instant and never acknowledged; answers how many. */
    Uni<Long> expireDead(Instant before, int limit) {
        return expire(DEAD, before, limit);
    }

    /** Deletes what is listed first: a list may be far longer than a batch. */
    private Uni<Long> expire(String over, Instant before, int limit) {
        ExpiringTable items = new ExpiringTable(
                "outbox_item",
                "notification_id, id",
                "notification_id in (select id from outbox where %s)".formatted(over));
        ExpiringTable notifications = new ExpiringTable(
                "outbox", "id", over + " and not exists (select from outbox_item where notification_id = outbox.id)");
        return items.expire(sql, before, limit)
                .chain(gone -> gone > 0 ? Uni.createFrom().item(gone) : notifications.expire(sql, before, limit));
    }

    private static StoredNotification notification(Row row) {
        return new StoredNotification(
                row.getUUID(0),
                row.getString(1),
                row.getOffsetDateTime(2).toInstant(),
                row.getJsonObject(3),
                row.getUUID(4),
                row.getUUID(5));
    }
}
