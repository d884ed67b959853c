package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands a receiver its notifications until it acknowledges them. */
@ApplicationScoped
class NotificationInbox {

    private static final String PENDING = """
            select id, type, created_at, reference, subject_id, item_id from outbox
            where receiver = $1 and acknowledged_at is null order by id limit $2""";

    private static final String IS_ITS_OWN = "select from outbox where id = $1 and receiver = $2";

    private final Sql sql;
    private final Transactions transactions;
    private final CorrectedValues corrected;
    private final NotificationAcknowledgements notificationAcknowledgements;

    NotificationInbox(
            Sql sql,
            Transactions transactions,
            CorrectedValues corrected,
            NotificationAcknowledgements notificationAcknowledgements) {
        this.sql = sql;
        this.transactions = transactions;
        this.corrected = corrected;
        this.notificationAcknowledgements = notificationAcknowledgements;
    }

    /** The receiver's oldest unacknowledged notifications; a rectification with the values to take over. */
    Uni<List<PendingNotification>> pending(Principal receiver, int limit) {
        return transactions.asSystem(() -> sql.execute(PENDING, Tuple.of(address(receiver), limit))
                .call(rows -> notificationAcknowledgements.told(ids(rows)))
                .chain(rows -> values(receiver, rows).map(values -> notifications(rows, values))));
    }

    private Uni<Map<UUID, Map<String, Object>>> values(Principal receiver, RowSet<Row> rows) {
        List<CorrectedValues.Correction> corrections = new ArrayList<>();
        rows.forEach(row -> {
            if ("rectification".equals(row.getString(1))) {
                corrections.add(new CorrectedValues.Correction(
                        row.getUUID(0),
                        row.getUUID(4),
                        row.getUUID(5),
                        row.getJsonObject(3).getJsonArray("fields").stream()
                                .map(String::valueOf)
                                .toList()));
            }
        });
        return corrections.isEmpty() || !(receiver instanceof Principal.SourceSystem source)
                ? Uni.createFrom().item(Map.of())
                : corrected.of(source.id(), corrections);
    }

    private static String address(Principal receiver) {
        if (receiver instanceof Principal.Partner partner) {
            return Notification.toPartner(partner.id());
        }
        if (receiver instanceof Principal.SourceSystem source) {
            return Notification.toSource(source.id());
        }
        throw new ProblemException(ProblemType.FORBIDDEN, null);
    }

    /** @throws ProblemException {@code not-found} for another receiver's as for an unknown one */
    Uni<Void> acknowledge(Principal receiver, UUID id) {
        String address = address(receiver);
        return transactions.asSystem(() -> notificationAcknowledgements
                .confirmed(address, id)
                .chain(news -> news ? Uni.createFrom().voidItem() : requireItsOwn(address, id)));
    }

    private Uni<Void> requireItsOwn(String address, UUID id) {
        return sql.execute(IS_ITS_OWN, Tuple.of(id, address))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "no such notification");
                    }
                })
                .replaceWithVoid();
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.getUUID(0)));
        return ids;
    }

    private static List<PendingNotification> notifications(RowSet<Row> rows, Map<UUID, Map<String, Object>> values) {
        List<PendingNotification> notifications = new ArrayList<>();
        rows.forEach(row -> notifications.add(new PendingNotification(
                row.getUUID(0),
                row.getString(1),
                row.getOffsetDateTime(2).toInstant(),
                row.getJsonObject(3).getMap(),
                values.get(row.getUUID(0)))));
        return notifications;
    }
}
