package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.Blocks;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemGroups;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.ItemStore;
import fi.vastuugroup.privacy.register.item.RelationState;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.rectification.SupplementaryStatements;
import fi.vastuugroup.privacy.register.subject.SubjectLock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The only way by which a feature reaches items. Blocks and withholding are enforced here and nowhere else: what the
 * subject may not see leaves without its content, what is restricted is not changed. Every method works in the caller's
 * transaction; those that write need one of {@link fi.vastuugroup.privacy.platform.persistence.Transactions#asSystem} and lock the
 * subject.
 */
@ApplicationScoped
public class Items {

    private final Sql sql;
    private final ItemStore store;
    private final SubjectLock subjectLock;
    private final ItemGroups groups;
    private final ItemChanges changes;
    private final SupplementaryStatements supplementaryStatements;
    private final StaffLooks staffLooks;
    private final Lifting lifting;
    private final Clock clock;

    Items(
            Sql sql,
            ItemStore store,
            SubjectLock subjectLock,
            ItemGroups groups,
            ItemChanges changes,
            SupplementaryStatements supplementaryStatements,
            StaffLooks staffLooks,
            Lifting lifting,
            Clock clock) {
        this.sql = sql;
        this.store = store;
        this.subjectLock = subjectLock;
        this.groups = groups;
        this.changes = changes;
        this.supplementaryStatements = supplementaryStatements;
        this.staffLooks = staffLooks;
        this.lifting = lifting;
        this.clock = clock;
    }

    /** What is held of each category, in one query and the blocks' one; categories of which nothing is held are left out. */
    public Uni<List<CategorySummary>> summarise(UUID subject) {
        return blocksShown(subject).chain(blocks -> store.summarise(subject, blocks));
    }

    /** A page of a category for the subject, newest first; what is withheld comes without its content. */
    public Uni<Page<Item>> list(UUID subject, Category category, @Nullable UUID after, int limit) {
        return read(subject, blocks -> store.list(subject, category, after, limit + 1, blocks))
                .map(items -> page(items, limit));
    }

    private static Page<Item> page(List<Item> items, int limit) {
        return items.size() > limit
                ? new Page<>(
                        items.subList(0, limit),
                        Cursor.after(items.get(limit - 1).id()))
                : new Page<>(items, null);
    }

    /** All items of a few categories of which a person has a handful: contact details, roles, choices. */
    public Uni<List<Item>> all(UUID subject, Set<Category> categories) {
        return read(subject, blocks -> store.all(subject, categories, blocks));
    }

    /** One item for the subject; empty when there is none such, whoever else may have it. */
    public Uni<Optional<Item>> find(UUID subject, Category category, UUID id) {
        return read(subject, blocks -> store.find(subject, category, id, blocks))
                .map(items -> items.stream().findFirst());
    }

    /** An authority can order that the subject is not told of a hold yet. */
    private Uni<List<Block>> blocksShown(UUID subject) {
        return Blocks.active(sql, List.of(subject))
                .map(blocks -> Blocks.shown(blocks.getOrDefault(subject, List.of()), Helsinki.today(clock)));
    }

    private Uni<List<Item>> read(UUID subject, Function<List<Block>, Uni<List<Item>>> query) {
        return blocksShown(subject)
                .chain(query::apply)
                .map(items -> items.stream()
                        .map(item -> item.withheld() == null ? item : item.withoutContent())
                        .toList());
    }

    /**
     * Counts a subject's items in groups of like ones, for previews.
     *
     * @param exceptBlocks blocks that do not count, such as the present request's own
     */
    public Uni<List<ItemGroup>> groups(UUID subject, ItemSelection selection, Set<UUID> exceptBlocks) {
        return groups.groups(subject, selection, exceptBlocks);
    }

    /** Whether a contact role or kept service history remains of a subject (notice §7). */
    public Uni<RelationState> relation(UUID subject) {
        return groups.relation(subject);
    }

    /**
     * Items as staff see them, newest first, with the look's entry on the subject's access log. What is withheld from the
     * subject is shown; what is restricted is shown to the data protection officer alone, others get it without content
     * (Art. 18(2)).
     */
    public Uni<List<Item>> forStaff(StaffLook look, UUID subject, ItemSelection selection, int limit) {
        return staffLooks.items(look, subject, selection, limit);
    }

    /** As {@link #summarise}, for staff, with the look's entry on the subject's access log. */
    public Uni<List<CategorySummary>> summariseForStaff(StaffLook look, UUID subject) {
        return staffLooks.summaries(look, subject);
    }

    /** A page of a category as staff see it, newest first: as {@link #forStaff}. */
    public Uni<Page<Item>> pageForStaff(
            StaffLook look, UUID subject, Category category, @Nullable UUID after, int limit) {
        return staffLooks.page(look, subject, category, after, limit + 1).map(items -> page(items, limit));
    }

    /** Takes the subject's lock for the rest of the transaction: read what a write depends on after it. */
    public Uni<Void> lock(UUID subject) {
        return lockIfThere(subject)
                .chain(there -> there
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new ProblemException(ProblemType.LOGIN_NOT_LINKED, null)));
    }

    /** As {@link #lock}, but answers false when nothing is held about the subject any more. */
    public Uni<Boolean> lockIfThere(UUID subject) {
        return subjectLock.lock(List.of(subject)).map(locked -> !locked.isEmpty());
    }

    /**
     * Corrects fields of items (Art. 16), under the subject's lock: the values stand over later batches until the source
     * confirms them, and the source systems are told.
     *
     * @param actor the subject, or the member of staff who decided it
     * @throws ProblemException {@code processing-restricted} when a restriction covers an item that the subject corrects
     *     alone; what staff decides on the subject's request is done with the subject's consent (Art. 18(2))
     */
    public Uni<Void> rectify(AuditEvent.Actor actor, UUID subject, List<Item> items, Correction correction) {
        return changes.rectify(actor, subject, items, correction);
    }

    /**
     * Puts a supplementary statement beside an item (Art. 16), where the subject sees it.
     *
     * @return the statement's id
     * @throws ProblemException {@code not-found} when the subject has no such item
     */
    public Uni<UUID> supplement(AuditEvent.Actor actor, UUID subject, Category category, UUID item, String text) {
        return supplementaryStatements.supplement(actor, subject, category, item, text);
    }

    /**
     * Withholds an item from its subject, or shows it (notice §8, Art. 15(4)).
     *
     * @param reason one of the notice's three reasons; null: show it
     * @throws ProblemException {@code not-found} when the subject has no such item
     */
    public Uni<Void> withhold(AuditEvent.Actor actor, UUID subject, UUID item, @Nullable Withholding reason) {
        return changes.withhold(actor, subject, item, reason);
    }

    /**
     * Stores statements of the subject's own (prohibitions, subscriptions, consents), under the subject's lock. A
     * statement replaces the subject's earlier one of the same key; a restriction does not stop it, for it is the
     * subject's own will (Art. 18(2), 21(2)). The caller records the audit event and the notifications.
     *
     * @param statements by a key that names what the statement is about, such as {@code email/direct-marketing}
     * @return the ids of the items
     */
    public Uni<List<UUID>> declare(UUID subject, Map<String, ? extends Content> supplementaryStatements) {
        return changes.declare(subject, supplementaryStatements);
    }

    /** Places a block on items of a subject, under the subject's lock: from now on nothing deletes or changes them. */
    public Uni<UUID> block(AuditEvent.Actor actor, UUID subject, Block block) {
        return block(actor, subject, List.of(block)).map(ids -> ids.get(0));
    }

    /** As {@link #block(AuditEvent.Actor, UUID, Block)} for several; answers their ids in the blocks' order. */
    public Uni<List<UUID>> block(AuditEvent.Actor actor, UUID subject, List<Block> blocks) {
        return lock(subject).chain(() -> changes.block(actor, subject, blocks));
    }

    /**
     * Lifts blocks of a subject, under the subject's lock, and applies what was parked because of them; those that are
     * lifted already stay as they are. A restriction's subject has been told before (Art. 18(3)).
     *
     * @param reason a kebab-case code for the audit log
     */
    public Uni<Void> lift(AuditEvent.Actor actor, UUID subject, Set<UUID> blocks, String reason) {
        return lifting.lift(actor, subject, blocks, reason);
    }

    /** The categories whose items the subject's contact persons' data consists of. */
    public static Set<Category> contactData() {
        return EnumSet.of(Category.CONTACT_DETAILS, Category.ORGANISATIONS);
    }
}
