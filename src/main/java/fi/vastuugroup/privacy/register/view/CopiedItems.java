package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;

/** Copies the items, category by category, as their subject sees them: a withheld one without its content. */
@ApplicationScoped
class CopiedItems implements CopyPart {

    /** How many are read at once, unless they are long: the store bounds their bytes. Of a hundred thousand, few portions are many. */
    private static final int ITEMS = 500;

    private final Transactions transactions;
    private final Items items;
    private final ItemViews views;

    CopiedItems(Transactions transactions, Items items, ItemViews views) {
        this.transactions = transactions;
        this.items = items;
        this.views = views;
    }

    @Override
    public Part part() {
        return Part.ITEM;
    }

    @Override
    public Multi<ItemView> of(UUID subject, Extent extent, Language language) {
        return Multi.createFrom()
                .items(Arrays.stream(Category.values()).filter(extent::concerns))
                .onItem()
                .transformToMultiAndConcatenate(category -> of(subject, category, extent, language));
    }

    private Multi<ItemView> of(UUID subject, Category category, Extent extent, Language language) {
        return CopyPart.paged(
                        "copy " + category.slug(),
                        cursor -> transactions.asSubject(subject, () -> items.list(subject, category, cursor, ITEMS)))
                .filter(item -> extent.covers(category, item.id()))
                .map(item -> views.item(extent.portable() ? PortableItems.of(item) : item, language));
    }
}
