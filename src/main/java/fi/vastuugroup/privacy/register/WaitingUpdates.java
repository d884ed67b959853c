package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.WaitingUpdate;
import fi.vastuugroup.privacy.register.item.WaitingUpdateReads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays beside what is held the updates that wait until a block ends: they are stored, so they are shown (Art. 15). */
@ApplicationScoped
class WaitingUpdates {

    private final WaitingUpdateReads reads;

    WaitingUpdates(WaitingUpdateReads reads) {
        this.reads = reads;
    }

    /** @param deletions whether those who are shown it may be told of deletions that wait */
    Uni<List<CategorySummary>> addTo(List<CategorySummary> summaries, UUID subject, boolean deletions) {
        return reads.count(subject, deletions).map(waiting -> {
            Map<Category, CategorySummary> all = new EnumMap<>(Category.class);
            summaries.forEach(summary -> all.put(summary.category(), summary));
            waiting.forEach(some -> all.put(
                    some.category(),
                    all.getOrDefault(some.category(), CategorySummary.none(some.category()))
                            .waitingFor(some.source(), some.updates())));
            return List.copyOf(all.values());
        });
    }

    /** As {@link #addToItems(List, UUID, boolean)}. */
    Uni<Portion<Item>> addToItems(Portion<Item> items, UUID subject, boolean deletions) {
        return addToItems(items.entries(), subject, deletions).map(items::with);
    }

    Uni<List<Item>> addToItems(List<Item> items, UUID subject, boolean deletions) {
        return reads.of(subject, items.stream().map(Item::id).toList(), deletions)
                .map(waiting -> {
                    Map<UUID, WaitingUpdate> byItem = new HashMap<>();
                    waiting.forEach(update -> byItem.put(Objects.requireNonNull(update.item()), update));
                    return items.stream()
                            .map(item -> byItem.containsKey(item.id())
                                    ? item.waitingFor(Objects.requireNonNull(byItem.get(item.id())))
                                    : item)
                            .toList();
                });
    }

    Uni<Portion<WaitingUpdate>> page(
            UUID subject, Category category, boolean deletions, @Nullable UUID after, int limit) {
        return reads.page(subject, category, deletions, after, limit);
    }

    Uni<Map<Category, Long>> count(UUID subject, ItemSelection selection, boolean deletions) {
        return reads.count(subject, selection, deletions).map(waiting -> {
            Map<Category, Long> counts = new EnumMap<>(Category.class);
            waiting.forEach(some -> counts.put(some.category(), some.updates()));
            return counts;
        });
    }
}
