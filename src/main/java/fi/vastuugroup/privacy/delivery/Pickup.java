package fi.vastuugroup.privacy.delivery;

import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands a receiver its notifications until it acknowledges them. */
@ApplicationScoped
class Pickup {

    private static final String PENDING = """
            select id, type, created_at, reference from outbox
            where receiver = $1 and acknowledged_at is null order by id limit $2""";

    private static final String ACKNOWLEDGE = """
            update outbox set acknowledged_at = coalesce(acknowledged_at, $3) where id = $1 and receiver = $2""";

    private final Transactions transactions;
    private final Clock clock;

    Pickup(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The receiver's oldest unacknowledged notifications. */
    Uni<List<PendingNotification>> pending(String receiver, int limit) {
        return transactions.asSystem(transaction -> transaction
                .preparedQuery(PENDING)
                .execute(Tuple.of(receiver, limit))
                .map(Pickup::notifications));
    }

    /** @throws ProblemException {@code not-found} for another receiver's as for an unknown one */
    Uni<Void> acknowledge(String receiver, UUID id) {
        return transactions.asSystem(transaction -> transaction
                .preparedQuery(ACKNOWLEDGE)
                .execute(Tuple.of(id, receiver, clock.instant().atOffset(ZoneOffset.UTC)))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "no such notification");
                    }
                })
                .replaceWithVoid());
    }

    private static List<PendingNotification> notifications(RowSet<Row> rows) {
        List<PendingNotification> notifications = new ArrayList<>();
        rows.forEach(row -> notifications.add(new PendingNotification(
                row.getUUID(0),
                row.getString(1),
                row.getOffsetDateTime(2).toInstant(),
                row.getJsonObject(3).getMap())));
        return notifications;
    }
}
