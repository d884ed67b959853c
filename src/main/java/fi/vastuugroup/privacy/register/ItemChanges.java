package fi.vastuugroup.privacy.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.BlockStore;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemStore;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.login.SaidAs;
import fi.vastuugroup.privacy.register.rectification.CorrectedFields;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.rectification.ItemRectification;
import fi.vastuugroup.privacy.register.rectification.RectificationNotices;
import fi.vastuugroup.privacy.register.subject.PreferredLanguageStore;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Changes a subject's items otherwise than a source does: corrections, statements, blocks, withholding. What is
 * restricted is not changed, which is enforced here and nowhere else. Every method works in the caller's transaction,
 * one of {@link fi.vastuugroup.privacy.platform.persistence.Transactions#asSystem}, with all that follows from the
 * change.
 */
@ApplicationScoped
public class ItemChanges {

    /** As whom one of joined persons corrects something, when nobody knows which. */
    private static final UUID NOBODY_KNOWS = new UUID(0, 0);

    private final ItemStore store;
    private final BlockStore blockStore;
    private final ItemRectification corrections;
    private final SubjectStore subjectStore;
    private final PreferredLanguageStore languages;
    private final SaidAs saidAs;
    private final SubjectChanges changes;
    private final RectificationNotices notices;
    private final RestrictionNotices restrictions;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final ProtectionJournal journal;
    private final Clock clock;

    ItemChanges(
            ItemStore store,
            BlockStore blockStore,
            ItemRectification corrections,
            SubjectStore subjectStore,
            PreferredLanguageStore languages,
            SaidAs saidAs,
            SubjectChanges changes,
            RectificationNotices notices,
            RestrictionNotices restrictions,
            AuditTrailStore audit,
            OutboxStore outbox,
            ProtectionJournal journal,
            Clock clock) {
        this.store = store;
        this.blockStore = blockStore;
        this.corrections = corrections;
        this.subjectStore = subjectStore;
        this.languages = languages;
        this.saidAs = saidAs;
        this.changes = changes;
        this.notices = notices;
        this.restrictions = restrictions;
        this.audit = audit;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Corrects fields of items (Art. 16), under the subject's lock: the values stand over later batches until the
     * source confirms them, and the source systems are told.
     *
     * @param actor the subject, or the member of staff who decided it
     * @param filedAs of joined persons, the one who asked staff for it; null when nobody knows, or whose login acts
     * @throws ProblemException {@code processing-restricted} when a restriction covers an item that the subject corrects
     *     alone; what staff decides on the subject's request is done with the subject's consent (Art. 18(2))
     */
    public Uni<Void> rectify(
            AuditEvent.Actor actor, UUID subject, List<Item> items, Correction correction, @Nullable UUID filedAs) {
        if (isSubject(actor) && items.stream().anyMatch(Item::restricted)) {
            throw new ProblemException(
                    ProblemType.PROCESSING_RESTRICTED,
                    "a restriction keeps the item as it is",
                    Refusal.PROCESSING_RESTRICTED);
        }
        Set<UUID> self = Set.of(subject);
        List<UUID> ids = items.stream().map(Item::id).toList();
        Told told = new Told(
                Change.RECTIFICATION,
                Map.of(
                        subject,
                        new Concerned(categories(items), CorrectedFields.of(items, correction), Set.copyOf(ids))));
        return saidAs.person(subject)
                .map(person -> person.orElse(isSubject(actor) && filedAs == null ? NOBODY_KNOWS : filedAs))
                .chain(person -> corrections.write(subject, ids, correction, clock.instant(), person))
                .chain(() -> saysLanguage(actor, items, correction)
                        ? languages.forget(subject)
                        : Uni.createFrom().voidItem())
                .chain(() ->
                        changes.follow(new SubjectChanges.Changed(actor, self, self, Set.of(), Set.of()).telling(told)))
                .chain(() -> notices.about(subject, items, correction.names()))
                .chain(notifications -> outbox.add(notifications))
                .chain(() -> record(
                        actor,
                        AuditAction.ITEMS_RECTIFIED,
                        subject,
                        ids,
                        Map.of("fields", List.copyOf(correction.names()))));
    }

    private static Set<Category> categories(List<Item> items) {
        return items.stream().map(Item::category).collect(toUnmodifiableSet());
    }

    /** Whether the person says here in which language to write to them: what they chose before counts no more. */
    private static boolean saysLanguage(AuditEvent.Actor actor, List<Item> items, Correction correction) {
        return isSubject(actor)
                && correction.names().contains("language")
                && categories(items).contains(Category.CONTACT_DETAILS);
    }

    private static boolean isSubject(AuditEvent.Actor actor) {
        return actor.kind() == AuditEvent.ActorKind.SUBJECT;
    }

    /**
     * Stores statements of the subject's own (prohibitions, subscriptions, consents), under the subject's lock. A
     * statement replaces the subject's earlier one of the same key; a restriction does not stop it, for it is the
     * subject's own will (Art. 18(2), 21(2)). The caller records the audit event and the notifications.
     *
     * @param statements by a key that names what the statement is about, such as {@code email/direct-marketing}
     * @return the ids of the items
     */
    public Uni<List<UUID>> declare(UUID subject, Map<String, ? extends Content> statements) {
        Set<UUID> self = Set.of(subject);
        return saidAs.person(subject)
                .chain(person -> store.declare(subject, statements, clock.instant(), person.orElse(null)))
                .call(() -> changes.follow(
                        new SubjectChanges.Changed(AuditEvent.Actor.subject(subject), self, Set.of(), self, Set.of())));
    }

    /**
     * Places a block on items of a subject, under the subject's lock: from now on nothing deletes or changes them.
     *
     * @throws ProblemException {@code not-found} when nothing is held about the subject any more
     */
    public Uni<UUID> block(AuditEvent.Actor actor, UUID subject, Block block) {
        return block(actor, subject, List.of(block)).map(ids -> ids.get(0));
    }

    /** Has restrictions of a subject stand on the objection that was granted, under the subject's lock. */
    public Uni<Void> objectionGranted(UUID subject, Set<UUID> restrictions) {
        return restrictions.isEmpty()
                ? Uni.createFrom().voidItem()
                : blockStore.objectionGranted(subject, restrictions);
    }

    /** As {@link #block(AuditEvent.Actor, UUID, Block)} for several; answers their ids in the blocks' order. */
    public Uni<List<UUID>> block(AuditEvent.Actor actor, UUID subject, List<Block> blocks) {
        return subjectStore
                .lock(List.of(subject))
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null))
                        : place(actor, subject, blocks));
    }

    private Uni<List<UUID>> place(AuditEvent.Actor actor, UUID subject, List<Block> blocks) {
        return saidAs.person(subject)
                .chain(person -> blockStore.place(subject, blocks, person.orElse(null)))
                .call(ids -> follow(actor, subject, ids, blocks))
                .call(ids -> journal.placed(subject, ids, blocks));
    }

    /** Places a block that the journal has, under the subject's lock and its own id, unless it is there. */
    public Uni<Void> blockAgain(UUID subject, UUID id, Block block) {
        return blockStore
                .placeAgain(subject, id, block, Helsinki.today(clock))
                .chain(placed -> placed
                        ? follow(AuditEvent.Actor.scheduler(), subject, List.of(id), List.of(block))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> follow(AuditEvent.Actor actor, UUID subject, List<UUID> ids, List<Block> blocks) {
        var placed = new SubjectChanges.Changed(actor, Set.of(), Set.of(), Set.of(subject), Set.of());
        return restrictions
                .of(subject, Change.RESTRICTION, restricted(blocks))
                .call(restricted -> changes.follow(placed.telling(restricted.told())))
                .chain(restricted -> restrictions.tellSources(restricted))
                .chain(() -> audit.record(IntStream.range(0, blocks.size())
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
                block.kind() == Block.Kind.HOLD ? AuditAction.HOLD_PLACED : AuditAction.RESTRICTION_PLACED,
                subject,
                List.of(id),
                Map.of("ground", block.ground()));
    }

    /**
     * Withholds an item from its subject, or shows it (notice §8, Art. 15(4)).
     *
     * @param reason one of the notice's three reasons; null: show it
     * @throws ProblemException {@code not-found} when the subject has no such item
     */
    public Uni<Void> withhold(AuditEvent.Actor actor, UUID subject, UUID item, @Nullable Withholding reason) {
        if (reason == Withholding.IN_REVIEW) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a review is no reason to withhold an item");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return subjectStore
                .lock(List.of(subject))
                .chain(() -> store.withhold(subject, item, reason, now))
                .chain(found -> found
                        ? recordWithholding(actor, subject, item, reason)
                        : Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null)))
                .chain(() -> journal.withheld(subject, item, reason, now));
    }

    /** Withholds or shows an item as the journal says, under the subject's lock, unless staff decided later. */
    public Uni<Void> withholdAgain(UUID subject, UUID item, @Nullable Withholding reason, Instant at) {
        return store.withholdIfLater(subject, item, reason, at)
                .chain(changed -> changed
                        ? recordWithholding(AuditEvent.Actor.scheduler(), subject, item, reason)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> recordWithholding(AuditEvent.Actor actor, UUID subject, UUID item, @Nullable Withholding reason) {
        return record(
                actor,
                reason == null ? AuditAction.ITEM_SHOWN : AuditAction.ITEM_WITHHELD,
                subject,
                List.of(item),
                reason == null ? Map.of() : Map.of("reason", reason.slug()));
    }

    private Uni<Void> record(
            AuditEvent.Actor actor, AuditAction action, UUID subject, List<UUID> objects, Map<String, Object> details) {
        return audit.record(List.of(AuditEvent.of(clock.instant(), actor, action, subject, objects, details)));
    }
}
