package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the source systems which of their items a subject corrected, by the source's own ids (Art. 19). */
@ApplicationScoped
public class RectificationNotices {

    private final RectificationStore store;

    RectificationNotices(RectificationStore store) {
        this.store = store;
    }

    /** Makes a notification for each item that a source system holds. */
    public Uni<List<Notification>> about(UUID subject, List<Item> items, Set<String> fields) {
        return store.persons(subject, items.stream().map(Item::id).toList())
                .map(persons -> items.stream()
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
