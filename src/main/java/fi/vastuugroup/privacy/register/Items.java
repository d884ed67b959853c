package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.BlockStore;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemGroupReads;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.ItemStore;
import fi.vastuugroup.privacy.register.item.RelationState;
import fi.vastuugroup.privacy.register.item.WaitingUpdate;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a subject; no feature reaches them otherwise. Blocks and withholding are enforced here, and with
 * them who may see what: what the subject may not see leaves without its content. Every method works in the caller's
 * transaction. What changes items is {@link ItemChanges}.
 */
@ApplicationScoped
public class Items {

    private final ItemStore store;
    private final ItemLists lists;
    private final BlockStore blockStore;
    private final SubjectStore subjectStore;
    private final ItemGroupReads groups;
    private final StaffLooks staffLooks;
    private final WaitingUpdates waiting;
    private final Clock clock;

    Items(
            ItemStore store,
            ItemLists lists,
            BlockStore blockStore,
            SubjectStore subjectStore,
            ItemGroupReads groups,
            StaffLooks staffLooks,
            WaitingUpdates waiting,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.blockStore = blockStore;
        this.subjectStore = subjectStore;
        this.groups = groups;
        this.staffLooks = staffLooks;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Summarises what is held of each category, in one query and the blocks' one; categories of which nothing is held
     * are left out.
     */
    public Uni<List<CategorySummary>> summarise(UUID subject) {
        return blocks(subject)
                .chain(blocks -> store.summarise(subject, blocks.shown())
                        .chain(summaries -> waiting.addTo(summaries, subject, !blocks.hidden())));
    }

    /** Answers a page of the updates of a category that wait until a block ends, newest first. */
    public Uni<Page<WaitingUpdate>> waiting(UUID subject, Category category, Cursor cursor, int limit) {
        return blocks(subject)
                .chain(blocks -> waiting.page(subject, category, !blocks.hidden(), cursor.id(), limit))
                .map(updates -> Page.ofIds(updates, cursor, WaitingUpdate::id).map(WaitingUpdate::shown));
    }

    /** Counts the updates that wait, by category, of which the subject may be told. */
    public Uni<Map<Category, Long>> countWaiting(UUID subject, ItemSelection selection) {
        return blocks(subject).chain(blocks -> waiting.count(subject, selection, !blocks.hidden()));
    }

    /**
     * Answers a page of a category's items to the subject, with how many there are; a withheld item comes without its
     * content, and is found by no text of it.
     */
    public Uni<ItemList> page(UUID subject, ItemFilter filter, Cursor cursor, int limit) {
        return blocks(subject)
                .chain(blocks -> lists.page(
                        subject, filter, cursor, limit, blocks.shown(), !blocks.hidden(), Items::ofItsSubject));
    }

    /** Answers a portion of a category's items to the subject, by their ids; a withheld item comes without its content. */
    public Uni<Page<Item>> list(UUID subject, Category category, Cursor cursor, int limit) {
        return blocks(subject)
                .chain(blocks -> store.list(subject, category, cursor.id(), limit, blocks.shown())
                        .chain(items ->
                                withWaiting(items.entries(), subject, blocks).map(items::with)))
                .map(items -> Page.ofIds(items, cursor, Item::id).map(Items::ofItsSubject));
    }

    /** Answers all items of a few categories of which a person has a handful: contact details, roles, choices. */
    public Uni<List<Item>> all(UUID subject, Set<Category> categories) {
        return read(subject, blocks -> store.all(subject, categories, blocks));
    }

    /** Answers one item to its subject; empty when the subject has no such item, whoever else may have it. */
    public Uni<Optional<Item>> find(UUID subject, Category category, UUID id) {
        return find(subject, category, Set.of(id)).map(items -> items.stream().findFirst());
    }

    /** Answers those of a category to their subject that have one of the ids. */
    public Uni<List<Item>> find(UUID subject, Category category, Collection<UUID> ids) {
        return read(subject, blocks -> store.find(subject, category, ids, blocks));
    }

    /**
     * The active blocks of which the subject may be told today.
     *
     * @param hidden whether there are others: an authority can order that the subject is not told of a hold yet
     */
    private record Blocks(List<Block> shown, boolean hidden) {}

    private Uni<Blocks> blocks(UUID subject) {
        LocalDate today = Helsinki.today(clock);
        return blockStore.active(List.of(subject)).map(all -> {
            List<Block> blocks = all.getOrDefault(subject, List.of());
            List<Block> shown =
                    blocks.stream().filter(block -> block.isShownOn(today)).toList();
            return new Blocks(shown, shown.size() < blocks.size());
        });
    }

    private Uni<List<Item>> read(UUID subject, Function<List<Block>, Uni<List<Item>>> query) {
        return blocks(subject)
                .chain(blocks -> query.apply(blocks.shown()).chain(items -> withWaiting(items, subject, blocks)))
                .map(items -> items.stream().map(Items::ofItsSubject).toList());
    }

    private Uni<List<Item>> withWaiting(List<Item> items, UUID subject, Blocks blocks) {
        return blocks.shown().isEmpty()
                ? Uni.createFrom().item(items)
                : waiting.addToItems(items, subject, !blocks.hidden());
    }

    private static Item ofItsSubject(Item item) {
        return item.withheld() == null ? item.shown() : item.withoutContent();
    }

    /** Counts a subject's items in groups of like ones, but for blocks that do not count: the present request's own. */
    public Uni<List<ItemGroup>> groups(UUID subject, ItemSelection selection, Set<UUID> exceptBlocks) {
        return groups(subject, selection, exceptBlocks, null);
    }

    /**
     * As {@link #groups(UUID, ItemSelection, Set)}, for what a request is carried out on.
     *
     * @param statedBefore when the request was filed, if it said something of its own: choices and consents that the
     *     subject stated with it or since do not count; null for all
     */
    public Uni<List<ItemGroup>> groups(
            UUID subject, ItemSelection selection, Set<UUID> exceptBlocks, @Nullable Instant statedBefore) {
        return groups.groups(subject, selection, exceptBlocks, statedBefore);
    }

    /** Answers what {@link #groups} counts of each of some items, by the item's id, read once for all. */
    public Uni<Map<UUID, ItemGroup>> eachAsGroup(UUID subject, Set<UUID> items, Set<UUID> exceptBlocks) {
        return groups.single(subject, items, exceptBlocks);
    }

    /**
     * Tells whether a hold that an authority forbids to tell of yet keeps any of the items. {@link #groups} leaves it out,
     * for the subject reads what comes of that.
     */
    public Uni<Boolean> areHeldUnseen(UUID subject, ItemSelection selection) {
        return groups.areHeldUnseen(subject, selection);
    }

    /** Answers the category of each of the items that are the subject's. */
    public Uni<Map<UUID, Category>> categories(UUID subject, Set<UUID> items) {
        return groups.categories(subject, items);
    }

    /** Tells whether a subject still has a contact role or kept service history (notice §7). */
    public Uni<RelationState> relation(UUID subject) {
        return groups.relation(subject);
    }

    /**
     * Answers items as staff see them, newest first, with the look's entry on the subject's access log. Staff see what
     * is withheld from the subject; the data protection officer alone sees what is restricted, others get it without
     * content (Art. 18(2)).
     */
    public Uni<List<Item>> forStaff(StaffLook look, UUID subject, ItemSelection selection, int limit) {
        return staffLooks.items(look, subject, selection, limit);
    }

    /**
     * Answers a recorded call as staff see it: as {@link #forStaff}. The look's entry stands for the audio alone: without any
     * to be heard, there was no look.
     *
     * @param recorded whether the entry for this look stands on the log already
     */
    public Uni<Optional<Item>> callForStaff(StaffLook look, UUID subject, UUID id, boolean recorded) {
        return staffLooks.call(look, subject, id, recorded);
    }

    /** Summarises as {@link #summarise}, for staff, with the look's entry on the subject's access log. */
    public Uni<List<CategorySummary>> summariseForStaff(StaffLook look, UUID subject) {
        return staffLooks.summaries(look, subject);
    }

    /** Answers a page of a category as staff see it: as {@link #forStaff}. */
    public Uni<ItemList> pageForStaff(StaffLook look, UUID subject, ItemFilter filter, Cursor cursor, int limit) {
        return staffLooks.page(look, subject, filter, cursor, limit);
    }

    /** Answers a page of the updates of a category that wait, as staff see it: the content for the officer alone. */
    public Uni<Page<WaitingUpdate>> waitingForStaff(
            StaffLook look, UUID subject, Category category, Cursor cursor, int limit) {
        return staffLooks
                .waiting(look, subject, category, cursor.id(), limit)
                .map(updates -> Page.ofIds(updates, cursor, WaitingUpdate::id));
    }

    /**
     * Locks the subject, who works on what is their own, until the transaction ends: read what a write depends on after
     * it.
     *
     * @throws ProblemException {@code login-not-linked} when nothing is held about them any more
     */
    public Uni<Void> lock(UUID subject) {
        return lockOrFail(subject, ProblemType.LOGIN_NOT_LINKED);
    }

    /**
     * As {@link #lock}, for staff who work on the subject.
     *
     * @throws ProblemException {@code not-found} when nothing is held about the subject any more
     */
    public Uni<Void> lockForStaff(UUID subject) {
        return lockOrFail(subject, ProblemType.NOT_FOUND);
    }

    private Uni<Void> lockOrFail(UUID subject, ProblemType gone) {
        return lockIfThere(subject)
                .chain(there -> there
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new ProblemException(gone, null)));
    }

    /** Locks those of the subjects of whom something is held, in the order in which everybody locks; answers them. */
    public Uni<Set<UUID>> lockThoseThere(Collection<UUID> subjects) {
        return subjectStore
                .lock(subjects)
                .map(locked -> locked.stream().map(LockedSubject::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** As {@link #lock}, but answers false when nothing is held about the subject any more. */
    public Uni<Boolean> lockIfThere(UUID subject) {
        return subjectStore.lock(List.of(subject)).map(locked -> !locked.isEmpty());
    }
}
