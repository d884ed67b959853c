package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.delivery.notification.NotificationSettings;
import fi.vastuugroup.privacy.delivery.webhook.WebhookReceivers;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What receivers have not confirmed, as staff and the metrics see it. */
@ApplicationScoped
class NotificationOverview {

    private static final String COLUMNS =
            "id, receiver, type, created_at, told_at, acknowledged_at, dead_at, attempts, due_at, last_failure";

    private static final String PAGE = """
            select %s from outbox
            where acknowledged_at is null and ($1::text is null or receiver = $1) and ($2::uuid is null or id > $2)
                and ($3::text is null or $3 = 'pending' and dead_at is null or $3 = 'dead' and dead_at is not null
                    or $3 = 'unconfirmed' and created_at < $4)
            order by id limit $5""".formatted(COLUMNS);

    private static final String ONE = "select %s from outbox where id = $1".formatted(COLUMNS);

    private static final String COUNTS = """
            select receiver, count(*) filter (where dead_at is null), count(dead_at), count(*) filter (where created_at < $1)
            from outbox where acknowledged_at is null group by receiver""";

    private final Sql sql;
    private final Transactions transactions;
    private final WebhookReceivers receivers;
    private final NotificationSettings settings;
    private final Clock clock;

    NotificationOverview(
            Sql sql,
            Transactions transactions,
            WebhookReceivers receivers,
            NotificationSettings settings,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    /** What waits for a receiver. */
    record Counts(long pending, long dead, long unconfirmed) {

        static final Counts NONE = new Counts(0, 0, 0);
    }

    /** Oldest first. */
    Uni<DeliveryPage> page(
            @Nullable DeliveryFilter status, @Nullable String receiver, @Nullable UUID after, int limit) {
        return transactions.asSystem(() -> sql.execute(
                        PAGE,
                        Tuple.tuple()
                                .addString(receiver)
                                .addUUID(after)
                                .addString(status == null ? null : status.slug())
                                .addOffsetDateTime(tooOld())
                                .addInteger(limit + 1))
                .map(rows -> page(rows, limit)));
    }

    /** @throws ProblemException {@code not-found} */
    Uni<DeliveryView> require(UUID id) {
        return sql.execute(ONE, Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw new ProblemException(ProblemType.NOT_FOUND, "no such notification");
            }
            return delivery(rows.iterator().next());
        });
    }

    /** Of all receivers that are configured or have something waiting. */
    Uni<TreeMap<String, Counts>> counts() {
        return sql.execute(COUNTS, Tuple.of(tooOld())).map(rows -> {
            TreeMap<String, Counts> counts = new TreeMap<>();
            receivers.names().forEach(name -> counts.put(name, Counts.NONE));
            rows.forEach(
                    row -> counts.put(row.getString(0), new Counts(row.getLong(1), row.getLong(2), row.getLong(3))));
            return counts;
        });
    }

    private OffsetDateTime tooOld() {
        return clock.instant().minus(settings.unconfirmedAfter()).atOffset(ZoneOffset.UTC);
    }

    private DeliveryPage page(RowSet<Row> rows, int limit) {
        List<DeliveryView> deliveries = new ArrayList<>();
        rows.forEach(row -> deliveries.add(delivery(row)));
        if (deliveries.size() <= limit) {
            return new DeliveryPage(deliveries, null);
        }
        List<DeliveryView> shown = deliveries.subList(0, limit);
        return new DeliveryPage(
                List.copyOf(shown), Cursor.after(shown.get(limit - 1).id()));
    }

    private DeliveryView delivery(Row row) {
        String receiver = row.getString(1);
        DeliveryStatus status = status(row);
        int attempts = row.getInteger(7);
        boolean tried = status == DeliveryStatus.PENDING && attempts > 0 && receivers.hasWebhook(receiver);
        return new DeliveryView(
                row.getUUID(0),
                receiver,
                row.getString(2),
                status,
                Objects.requireNonNull(instant(row.getOffsetDateTime(3))),
                instant(row.getOffsetDateTime(4)),
                instant(row.getOffsetDateTime(5)),
                status == DeliveryStatus.DEAD ? instant(row.getOffsetDateTime(6)) : null,
                attempts,
                tried ? instant(row.getOffsetDateTime(8)) : null,
                row.getString(9));
    }

    private static DeliveryStatus status(Row row) {
        if (row.getOffsetDateTime(5) != null) {
            return DeliveryStatus.CONFIRMED;
        }
        return row.getOffsetDateTime(6) == null ? DeliveryStatus.PENDING : DeliveryStatus.DEAD;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
