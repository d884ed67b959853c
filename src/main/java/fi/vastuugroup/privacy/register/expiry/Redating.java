package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.register.expiry.RedatingStore.Dated;
import fi.vastuugroup.privacy.register.expiry.RedatingStore.Dates;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.subject.RelationStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the dates of held items to the configured rules and periods, after the configuration has changed; subject by
 * subject. Dates that follow a relation are the {@link RelationStore}'s.
 */
@ApplicationScoped
public class Redating {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int ITEMS_AT_ONCE = 10_000;

    private final RedatingStore store;
    private final RelationStore relations;
    private final RetentionRules rules;

    Redating(RedatingStore store, RelationStore relations, RetentionRules rules) {
        this.store = store;
        this.relations = relations;
        this.rules = rules;
    }

    /**
     * Dates the items of the next subjects anew.
     *
     * @param after the last subject of the step before; null for the first step
     * @return the last subject of this step; null when there was none left
     */
    public Uni<@Nullable UUID> redate(@Nullable UUID after, int limit) {
        return store.lock(Objects.requireNonNullElse(after, FIRST), limit)
                .chain(subjects -> subjects.isEmpty()
                        ? Uni.createFrom().nullItem()
                        : redate(subjects, FIRST, FIRST)
                                .chain(() -> relations.refresh(subjects))
                                .replaceWith(subjects.get(subjects.size() - 1)));
    }

    /** Of one subject there may be far more items than one statement writes. */
    private Uni<Void> redate(List<UUID> subjects, UUID afterSubject, UUID afterItem) {
        return store.of(subjects, afterSubject, afterItem, ITEMS_AT_ONCE)
                .chain(items -> write(items)
                        .chain(() -> items.size() < ITEMS_AT_ONCE
                                ? Uni.createFrom().voidItem()
                                : redateAfter(
                                        subjects, items.get(items.size() - 1).now())));
    }

    private Uni<Void> redateAfter(List<UUID> subjects, Dated last) {
        return redate(subjects, last.subject(), last.item());
    }

    private Uni<Void> write(List<Dates> items) {
        List<Dated> changed = items.stream()
                .filter(item -> !item.now().equals(dated(item)))
                .map(this::dated)
                .toList();
        return changed.isEmpty() ? Uni.createFrom().voidItem() : store.write(changed);
    }

    private Dated dated(Dates item) {
        RetentionRule rule = rules.of(item.category());
        return new Dated(
                item.now().subject(),
                item.now().item(),
                rule.text(),
                rule.followsRelation() ? item.now().dueOn() : rule.dueOn(item.eventOn(), item.endedOn(), null));
    }
}
