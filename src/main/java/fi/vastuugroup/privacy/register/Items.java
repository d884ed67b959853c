package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.Blocks;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemGroups;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.ItemStore;
import fi.vastuugroup.privacy.register.item.RelationState;
import fi.vastuugroup.privacy.register.subject.SubjectLock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads items; the only way by which a feature reaches them. Blocks and withholding are enforced here, and with them who
 * may see what: what the subject may not see leaves without its content. Every method works in the caller's transaction.
 * What changes items is {@link ItemChanges}.
 */
@ApplicationScoped
public class Items {

    private final Sql sql;
    private final ItemStore store;
    private final SubjectLock subjectLock;
    private final ItemGroups groups;
    private final StaffLooks staffLooks;
    private final Clock clock;

    Items(Sql sql, ItemStore store, SubjectLock subjectLock, ItemGroups groups, StaffLooks staffLooks, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.subjectLock = subjectLock;
        this.groups = groups;
        this.staffLooks = staffLooks;
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

    /** The categories whose items the subject's contact persons' data consists of. */
    public static Set<Category> contactData() {
        return EnumSet.of(Category.CONTACT_DETAILS, Category.ORGANISATIONS);
    }
}
