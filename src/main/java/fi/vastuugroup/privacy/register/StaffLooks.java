package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.BlockStore;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.ItemStore;
import fi.vastuugroup.privacy.register.item.WaitingUpdate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a subject's items for staff and records the look on the subject's access log; without the entry staff see
 * nothing.
 */
@ApplicationScoped
class StaffLooks {

    private final ItemStore store;
    private final ItemLists lists;
    private final BlockStore blockStore;
    private final WaitingUpdates waiting;
    private final AccessLog accessLog;
    private final Clock clock;

    StaffLooks(
            ItemStore store,
            ItemLists lists,
            BlockStore blockStore,
            WaitingUpdates waiting,
            AccessLog accessLog,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.blockStore = blockStore;
        this.waiting = waiting;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<List<Item>> items(StaffLook look, UUID subject, ItemSelection selection, int limit) {
        return blocks(subject)
                .chain(blocks -> seen(look, subject, blocks, store.selected(subject, selection, limit, blocks)));
    }

    Uni<Optional<Item>> call(StaffLook look, UUID subject, UUID id, boolean recorded) {
        return blocks(subject)
                .chain(blocks -> Block.hidePersonFrom(look.viewer(), blocks.stream())
                        ? Uni.createFrom().item(List.<Item>of())
                        : store.find(subject, Category.CALL_RECORDINGS, Set.of(id), blocks))
                .map(found ->
                        found.stream().map(item -> visible(look.viewer(), item)).findFirst())
                .call(seen -> recorded || seen.map(Item::audio).isEmpty()
                        ? Uni.createFrom().voidItem()
                        : record(look, subject));
    }

    Uni<ItemList> page(StaffLook look, UUID subject, ItemFilter filter, Cursor cursor, int limit) {
        return unlessHidden(
                look,
                subject,
                new ItemList(CategorySummary.none(filter.category()), new Page<>(List.of(), null), 0),
                blocks -> lists.page(subject, filter, cursor, limit, blocks, true, item -> visible(look.viewer(), item))
                        .call(() -> record(look, subject)));
    }

    Uni<List<CategorySummary>> summaries(StaffLook look, UUID subject) {
        return blocks(subject)
                .chain(blocks -> store.summarise(subject, blocks))
                .chain(summaries -> waiting.addTo(summaries, subject, true))
                .call(() -> record(look, subject));
    }

    /** Of what waits because of a restriction only the officer sees the content (Art. 18(2)). */
    Uni<Portion<WaitingUpdate>> waiting(
            StaffLook look, UUID subject, Category category, @Nullable UUID after, int limit) {
        return unlessHidden(
                look,
                subject,
                new Portion<>(List.of(), false),
                blocks -> waiting.page(subject, category, true, after, limit)
                        .map(updates -> look.viewer().isOfficer()
                                ? updates
                                : updates.with(updates.entries().stream()
                                        .map(WaitingUpdate::withoutContent)
                                        .toList()))
                        .call(() -> record(look, subject)));
    }

    /** Shows nothing to anybody but the officer, not even how much there is, of a person who is restricted. */
    private <T> Uni<T> unlessHidden(StaffLook look, UUID subject, T nothing, Function<List<Block>, Uni<T>> page) {
        return blocks(subject)
                .chain(blocks -> Block.hidePersonFrom(look.viewer(), blocks.stream())
                        ? record(look, subject).replaceWith(nothing)
                        : page.apply(blocks));
    }

    private Uni<List<Item>> seen(StaffLook look, UUID subject, List<Block> blocks, Uni<List<Item>> found) {
        return found.chain(items ->
                        blocks.isEmpty() ? Uni.createFrom().item(items) : waiting.addToItems(items, subject, true))
                .map(items ->
                        items.stream().map(item -> visible(look.viewer(), item)).toList())
                .call(() -> record(look, subject));
    }

    /** Answers all active blocks: staff is told of a hold before its subject may be. */
    private Uni<List<Block>> blocks(UUID subject) {
        return blockStore.active(List.of(subject)).map(blocks -> blocks.getOrDefault(subject, List.of()));
    }

    private Uni<Void> record(StaffLook look, UUID subject) {
        return accessLog.record(
                Set.of(subject), clock.instant(), Viewer.staff(look.viewer()), look.reason(), look.operation());
    }

    /**
     * Hides from all staff but the data protection officer what is restricted (Art. 18(2)), and why a hold keeps an
     * item, which may be a secret of an authority's. What is withheld from the subject is for staff to decide, so they
     * see it.
     */
    private static Item visible(Principal.Staff viewer, Item item) {
        return viewer.isOfficer() ? item : (item.restricted() ? item.hidden() : item).withoutGrounds();
    }
}
