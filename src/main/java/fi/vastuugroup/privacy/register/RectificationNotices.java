package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.delivery.Notification;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the source systems which of their items a subject corrected, by the source's own ids (Art. 19). */
@ApplicationScoped
class RectificationNotices {

    private static final String SOURCES = "select source_system, person_id from subject_source where subject_id = $1";

    /** A notification for each item that a source system holds. */
    Uni<List<Notification>> about(SqlConnection transaction, UUID subject, List<Item> items, Set<String> fields) {
        Map<String, String> personIds = new HashMap<>();
        return transaction
                .preparedQuery(SOURCES)
                .execute(Tuple.of(subject))
                .invoke(rows -> rows.forEach(row -> personIds.put(row.getString(0), row.getString(1))))
                .map(rows -> items.stream()
                        .filter(item -> personIds.containsKey(item.sourceSystem()))
                        .map(item -> new Notification(
                                Notification.toSource(item.sourceSystem()),
                                "rectification",
                                subject,
                                item.id(),
                                Map.of(
                                        "personId",
                                        personIds.getOrDefault(item.sourceSystem(), ""),
                                        "category",
                                        item.category().slug(),
                                        "itemId",
                                        item.sourceItemId(),
                                        "fields",
                                        List.copyOf(fields))))
                        .toList());
    }
}
