package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.ProcessorRegister;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Copies what is held of each category, why, from where, for whom and how long (Art. 15(1)). */
@ApplicationScoped
class CopiedCategories implements CopyPart {

    private final Transactions transactions;
    private final Items items;
    private final ProcessorRegister processors;
    private final ItemViews views;

    CopiedCategories(Transactions transactions, Items items, ProcessorRegister processors, ItemViews views) {
        this.transactions = transactions;
        this.items = items;
        this.processors = processors;
        this.views = views;
    }

    @Override
    public Part part() {
        return Part.CATEGORY;
    }

    @Override
    public Multi<CategoryView> of(UUID subject, Extent extent, Language language) {
        return transactions
                .asSubject(
                        subject,
                        () -> items.summarise(subject)
                                .chain(summaries -> processors
                                        .processors()
                                        .map(named -> views.categories(summaries, named, language))))
                .onItem()
                .transformToMulti(categories -> Multi.createFrom()
                        .iterable(categories.stream()
                                .filter(category -> extent.concerns(category.category()))
                                .toList()));
    }
}
