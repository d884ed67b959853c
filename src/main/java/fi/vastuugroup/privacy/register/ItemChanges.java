package fi.vastuugroup.privacy.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.notification.Outbox;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.Blocks;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemStore;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.rectification.ItemRectification;
import fi.vastuugroup.privacy.register.rectification.RectificationNotices;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectLock;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Changes of a subject's items that are no source's: corrections, statements, blocks, withholding. */
@ApplicationScoped
class ItemChanges {

    private final Sql sql;
    private final ItemStore store;
    private final ItemRectification corrections;
    private final SubjectLock subjectLock;
    private final SubjectChanges changes;
    private final RectificationNotices notices;
    private final RestrictionNotices restrictions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    ItemChanges(
            Sql sql,
            ItemStore store,
            ItemRectification corrections,
            SubjectLock subjectLock,
            SubjectChanges changes,
            RectificationNotices notices,
            RestrictionNotices restrictions,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.sql = sql;
        this.store = store;
        this.corrections = corrections;
        this.subjectLock = subjectLock;
        this.changes = changes;
        this.notices = notices;
        this.restrictions = restrictions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> rectify(AuditEvent.Actor actor, UUID subject, List<Item> items, Correction correction) {
        if (isSubject(actor) && items.stream().anyMatch(Item::restricted)) {
            throw new ProblemException(ProblemType.PROCESSING_RESTRICTED, "a restriction keeps the item as it is");
        }
        Set<UUID> self = Set.of(subject);
        List<UUID> ids = items.stream().map(Item::id).toList();
        Told told =
                new Told(Change.RECTIFICATION, Map.of(subject, new Concerned(categories(items), correction.names())));
        return corrections
                .write(subject, ids, correction, clock.instant())
                .chain(() ->
                        changes.follow(new SubjectChanges.Changed(actor, self, self, Set.of(), Set.of()).telling(told)))
                .chain(() -> notices.about(subject, items, correction.names()))
                .chain(notifications -> outbox.add(notifications))
                .chain(() -> record(
                        actor, "items-rectified", subject, ids, Map.of("fields", List.copyOf(correction.names()))));
    }

    private static Set<Category> categories(List<Item> items) {
        return items.stream().map(Item::category).collect(toUnmodifiableSet());
    }

    private static boolean isSubject(AuditEvent.Actor actor) {
        return "subject".equals(actor.kind());
    }

    Uni<List<UUID>> declare(UUID subject, Map<String, ? extends Content> statements) {
        Set<UUID> self = Set.of(subject);
        return store.declare(subject, statements, clock.instant())
                .call(() -> changes.follow(
                        new SubjectChanges.Changed(AuditEvent.Actor.subject(subject), self, Set.of(), self, Set.of())));
    }

    /** The subject's row is locked. */
    Uni<List<UUID>> block(AuditEvent.Actor actor, UUID subject, List<Block> blocks) {
        var placed = new SubjectChanges.Changed(actor, Set.of(), Set.of(), Set.of(subject), Set.of());
        return Blocks.place(sql, subject, blocks)
                .call(() -> restrictions
                        .of(subject, Change.RESTRICTION, restricted(blocks))
                        .call(restricted -> changes.follow(placed.telling(restricted.told())))
                        .chain(restricted -> restrictions.tellSources(restricted)))
                .call(ids -> audit.record(IntStream.range(0, blocks.size())
                        .mapToObj(i -> placed(actor, subject, ids.get(i), blocks.get(i)))
                        .toList()));
    }

    private static List<Block.Cover> restricted(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.RESTRICTION)
                .map(block -> new Block.Cover(block.category(), block.item()))
                .toList();
    }

    private AuditEvent placed(AuditEvent.Actor actor, UUID subject, UUID id, Block block) {
        return AuditEvent.of(
                clock.instant(),
                actor,
                block.kind().slug() + "-placed",
                subject,
                List.of(id),
                Map.of("ground", block.ground()));
    }

    Uni<Void> withhold(AuditEvent.Actor actor, UUID subject, UUID item, @Nullable Withholding reason) {
        if (reason == Withholding.IN_REVIEW) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a review is no reason to withhold an item");
        }
        return subjectLock
                .lock(List.of(subject))
                .chain(() -> store.withhold(subject, item, reason, clock.instant()))
                .chain(found -> found
                        ? record(
                                actor,
                                reason == null ? "item-shown" : "item-withheld",
                                subject,
                                List.of(item),
                                reason == null ? Map.of() : Map.of("reason", reason.slug()))
                        : Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null)));
    }

    private Uni<Void> record(
            AuditEvent.Actor actor, String action, UUID subject, List<UUID> objects, Map<String, Object> details) {
        return audit.record(List.of(AuditEvent.of(clock.instant(), actor, action, subject, objects, details)));
    }
}
