package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.ingestion.BatchWrites.Updated;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import fi.vastuugroup.privacy.register.subject.RelationStore;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects whose relation, identifiers or decisions on marketing a chunk changes, or who lose items by it.
 */
final class ChunkChanges {

    private ChunkChanges() {}

    static SubjectChanges.Changed of(Chunk chunk, AuditEvent.Actor actor) {
        Set<UUID> relation = new HashSet<>();
        Set<UUID> contact = new HashSet<>();
        Set<UUID> marketing = new HashSet<>();
        List.of(chunk.inserts(), chunk.updates(), chunk.deletes())
                .forEach(items -> items.forEach((key, item) -> {
                    Category category = key.category();
                    if (CategorySets.CONTACT_DATA.contains(category)) {
                        contact.add(item.subject());
                    }
                    if (CategorySets.MARKETING.contains(category)) {
                        marketing.add(item.subject());
                    }
                }));
        chunk.inserts().forEach((key, item) -> {
            LockedSubject locked = chunk.subject(item.subject());
            if (locked == null || key.category() == Category.ORGANISATIONS || prolongs(item, key.category(), locked)) {
                relation.add(item.subject());
            }
        });
        List.of(chunk.updates(), chunk.deletes())
                .forEach(items -> items.forEach((key, item) -> {
                    if (moves(key.category(), chunk.subject(item.subject()))) {
                        relation.add(item.subject());
                    }
                }));
        Set<UUID> shrunk = new HashSet<>();
        chunk.deletes().values().forEach(item -> shrunk.add(item.subject()));
        return new SubjectChanges.Changed(actor, relation, contact, marketing, shrunk);
    }

    /** Says which contact data sources corrected, for recipients that have the old values; null for none. */
    static @Nullable Told corrected(List<Updated> updated) {
        Map<UUID, Concerned> subjects = new HashMap<>();
        updated.stream()
                .filter(item -> !item.changed().isEmpty())
                .forEach(item -> subjects.merge(
                        item.subject(),
                        new Concerned(Set.of(item.category()), item.changed(), Set.of(item.id())),
                        Concerned::and));
        return subjects.isEmpty() ? null : new Told(Change.RECTIFICATION, subjects);
    }

    private static boolean prolongs(HeldItem item, Category category, LockedSubject subject) {
        HeldItem.Written written = item.content();
        return written != null && RelationStore.CONTACT.contains(category) && subject.isProlongedBy(written.eventOn());
    }

    /** Whether a correction or a deletion of an item can take back what it did to the relation. */
    private static boolean moves(Category category, @Nullable LockedSubject subject) {
        return subject == null
                || category == Category.ORGANISATIONS
                || subject.prospect() && RelationStore.CONTACT.contains(category);
    }
}
