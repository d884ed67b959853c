package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** A notification with whom and what it is about, which the receiver is not shown. */
    private record Stored(
            UUID id,
            String type,
            Instant createdAt,
            JsonObject reference,
            @Nullable UUID subject,
            @Nullable UUID item) {

        static Stored of(Row row) {
            return new Stored(
                    row.getUUID(0),
                    row.getString(1),
                    row.getOffsetDateTime(2).toInstant(),
                    row.getJsonObject(3),
                    row.getUUID(4),
                    row.getUUID(5));
        }

        CorrectedValues.Correction correction() {
            List<String> fields = reference.getJsonArray("fields").stream()
                    .map(String::valueOf)
                    .toList();
            return new CorrectedValues.Correction(
                    id, Objects.requireNonNull(subject), Objects.requireNonNull(item), fields);
        }

        PendingNotification with(@Nullable Map<String, Object> values) {
            return new PendingNotification(id, type, createdAt, reference.getMap(), values);
        }
    }

    /** The receiver's oldest unacknowledged notifications; a rectification with the values to take over. */
    Uni<List<PendingNotification>> pending(Principal receiver, int limit) {
        return transactions.asSystem(() -> sql.list(PENDING, Tuple.of(address(receiver), limit), Stored::of)
                .call(pending -> notificationAcknowledgements.told(
                        pending.stream().map(Stored::id).toList()))
                .chain(pending -> values(receiver, pending)
                        .map(values -> pending.stream()
                                .map(notification -> notification.with(values.get(notification.id())))
                                .toList())));
    }

    /** Finds what sources correct in their own items; a partner is told by its reference alone. */
    private Uni<Map<UUID, Map<String, Object>>> values(Principal receiver, List<Stored> pending) {
        return receiver instanceof Principal.SourceSystem source
                ? corrected(source, pending)
                : Uni.createFrom().item(Map.of());
    }

    private Uni<Map<UUID, Map<String, Object>>> corrected(Principal.SourceSystem source, List<Stored> pending) {
        List<CorrectedValues.Correction> corrections = pending.stream()
                .filter(notification -> "rectification".equals(notification.type()))
                .map(Stored::correction)
                .toList();
        return corrections.isEmpty() ? Uni.createFrom().item(Map.of()) : corrected.of(source.id(), corrections);
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
}
