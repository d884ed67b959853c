package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.ItemListStore;
import fi.vastuugroup.privacy.register.item.ItemStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Reads a page of a category with what is held of it, for the subject and for staff alike. */
@ApplicationScoped
class ItemLists {

    private final ItemStore store;
    private final ItemListStore lists;
    private final WaitingUpdates waiting;

    ItemLists(ItemStore store, ItemListStore lists, WaitingUpdates waiting) {
        this.store = store;
        this.lists = lists;
        this.waiting = waiting;
    }

    /**
     * Reads a page.
     *
     * @param blocks those of which the one who asks may know
     * @param deletions whether they may be told of deletions that wait
     * @param seen what they may see of an item
     */
    Uni<ItemList> page(
            UUID subject,
            ItemFilter filter,
            Cursor cursor,
            int limit,
            List<Block> blocks,
            boolean deletions,
            UnaryOperator<Item> seen) {
        return lists.page(subject, filter, cursor.place(), limit, blocks)
                .chain(items ->
                        blocks.isEmpty() ? Uni.createFrom().item(items) : waiting.addToItems(items, subject, deletions))
                .map(items -> Page.of(items, cursor, item -> ItemListStore.place(item, filter.order()))
                        .map(seen))
                .chain(page -> summary(subject, filter, blocks, deletions)
                        .chain(summary ->
                                total(subject, filter, summary).map(total -> new ItemList(summary, page, total))));
    }

    private Uni<CategorySummary> summary(UUID subject, ItemFilter filter, List<Block> blocks, boolean deletions) {
        return store.summarise(subject, filter.category(), blocks)
                .chain(held -> waiting.addTo(held, subject, deletions))
                .map(summaries -> CategorySummary.of(filter.category(), summaries));
    }

    private Uni<Long> total(UUID subject, ItemFilter filter, CategorySummary summary) {
        return filter.isWhole() ? Uni.createFrom().item(summary.count()) : lists.count(subject, filter);
    }
}
