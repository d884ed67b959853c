package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RestrictedItemReads.Covered;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.SubjectSources;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who must be told that processing is restricted, or no longer (Art. 18, 19), and tells the source systems.
 */
@ApplicationScoped
class RestrictionNotices {

    private final RestrictedItemReads items;
    private final SubjectSources sources;
    private final OutboxStore outbox;

    RestrictionNotices(RestrictedItemReads items, SubjectSources sources, OutboxStore outbox) {
        this.items = items;
        this.sources = sources;
        this.outbox = outbox;
    }

    /**
     * Restrictions that were placed or lifted.
     *
     * @param items notices to the sources of single items
     * @param categories of the items and of whole categories
     */
    record Restricted(
            UUID subject, Change change, List<Block.Cover> covers, List<Notification> items, Set<Category> categories) {

        /** What recipients must be told; null for nothing. */
        @Nullable Told told() {
            return covers.isEmpty() ? null : new Told(change, Map.of(subject, concerned()));
        }

        private Concerned concerned() {
            boolean everything = covers.stream().anyMatch(cover -> cover.category() == null && cover.item() == null);
            return everything ? Concerned.EVERYTHING : Concerned.of(categories);
        }
    }

    /** Finds what the blocks cover, for the subject whose row is locked; asks the database only about single items. */
    Uni<Restricted> of(UUID subject, Change change, List<Block.Cover> covers) {
        List<UUID> single = covers.stream()
                .map(Block.Cover::item)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        Restricted restricted =
                new Restricted(subject, change, covers, new ArrayList<>(), EnumSet.noneOf(Category.class));
        covers.stream()
                .filter(cover -> cover.item() == null)
                .map(Block.Cover::category)
                .filter(Objects::nonNull)
                .forEach(restricted.categories()::add);
        return single.isEmpty()
                ? Uni.createFrom().item(restricted)
                : items.of(subject, single)
                        .invoke(covered -> covered.forEach(item -> {
                            restricted.categories().add(item.category());
                            if (!SourceSystem.isPortal(item.source())) {
                                restricted.items().add(notice(item, subject, change));
                            }
                        }))
                        .replaceWith(restricted);
    }

    private static Notification notice(Covered item, UUID subject, Change change) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("category", item.category().slug());
        reference.put("itemId", item.sourceId());
        if (item.person() != null) {
            reference.put("personId", item.person());
        }
        return new Notification(Notification.toSource(item.source()), change.slug(), subject, item.id(), reference);
    }

    /**
     * Tells the sources: of a single item its own source, of a category or of everything each source that holds the
     * person.
     */
    Uni<Void> tellSources(Restricted restricted) {
        List<Notification> notifications = new ArrayList<>(restricted.items());
        List<Block.Cover> wholes = restricted.covers().stream()
                .filter(cover -> cover.item() == null)
                .toList();
        return Sequences.each(
                        wholes,
                        cover -> sources.notices(
                                        restricted.subject(),
                                        restricted.change().slug(),
                                        reference(cover.category()))
                                .invoke(notifications::addAll)
                                .replaceWithVoid())
                .chain(() -> outbox.add(notifications))
                .replaceWithVoid();
    }

    private static Map<String, Object> reference(@Nullable Category category) {
        return category == null ? Map.of("everything", true) : Map.of("category", category.slug());
    }
}
