package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the source systems which of their items a subject corrected, by the source's own ids (Art. 19). */
@ApplicationScoped
public class RectificationNotices {

    /**
     * Finds the source's person of each item. Of joined subjects a source can have several: an item's is the one whom
     * it came with.
     */
    private static final String PERSONS = """
            select i.id, coalesce(i.source_person_id, (select min(p.person_id) from subject_source p
                where p.subject_id = i.subject_id and p.source_system = i.source_system having count(*) = 1))
            from item i where i.subject_id = $1 and i.id = any($2) and i.source_system <> $3""";

    private final Sql sql;

    RectificationNotices(Sql sql) {
        this.sql = sql;
    }

    /** Makes a notification for each item that a source system holds. */
    public Uni<List<Notification>> about(UUID subject, List<Item> items, Set<String> fields) {
        Map<UUID, String> persons = new HashMap<>();
        return sql.execute(
                        PERSONS,
                        Tuple.of(subject, items.stream().map(Item::id).toArray(UUID[]::new), SourceSystem.PORTAL))
                .invoke(rows -> rows.forEach(row -> {
                    String person = row.getString(1);
                    if (person != null) {
                        persons.put(row.getUUID(0), person);
                    }
                }))
                .map(rows -> items.stream()
                        .filter(item -> !SourceSystem.isPortal(item.sourceSystem()))
                        .map(item -> notice(subject, item, persons, fields))
                        .toList());
    }

    private static Notification notice(UUID subject, Item item, Map<UUID, String> persons, Set<String> fields) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("category", item.category().slug());
        reference.put("itemId", item.sourceItemId());
        reference.put("fields", List.copyOf(fields));
        String person = persons.get(item.id());
        if (person != null) {
            reference.put("personId", person);
        }
        return new Notification(
                Notification.toSource(item.sourceSystem()), "rectification", subject, item.id(), reference);
    }
}
