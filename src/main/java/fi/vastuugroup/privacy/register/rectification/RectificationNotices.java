package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.rectification.RectificationStore.OfTheOther;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Makes notifications of what was corrected by mistake and is as it was, for their sources. */
    Uni<List<Notification>> takenBack(UUID subject, List<OfTheOther> items) {
        return store.persons(subject, items.stream().map(OfTheOther::id).toList())
                .map(persons -> items.stream()
                        .map(item -> new Notification(
                                Notification.toSource(item.source()),
                                "rectification",
                                subject,
                                item.id(),
                                reference(item.category(), item.sourceItem(), item.fields(), persons.get(item.id()))))
                        .toList());
    }

    private static Notification notice(UUID subject, Item item, Map<UUID, String> persons, Set<String> fields) {
        return new Notification(
                Notification.toSource(item.sourceSystem()),
                "rectification",
                subject,
                item.id(),
                reference(item.category(), item.sourceItemId(), fields, persons.get(item.id())));
    }

    private static Map<String, Object> reference(
            Category category, String sourceItem, Set<String> fields, @Nullable String person) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("category", category.slug());
        reference.put("itemId", sourceItem);
        reference.put("fields", List.copyOf(fields));
        if (person != null) {
            reference.put("personId", person);
        }
        return reference;
    }
}
