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

/** Copies the updates that wait for the end of a block: they are held, so access shows them, and are in no use yet. */
@ApplicationScoped
class CopiedWaitingUpdates implements CopyPart {

    private final Transactions transactions;
    private final Items items;
    private final ItemViews views;

    CopiedWaitingUpdates(Transactions transactions, Items items, ItemViews views) {
        this.transactions = transactions;
        this.items = items;
        this.views = views;
    }

    @Override
    public Part part() {
        return Part.WAITING_UPDATE;
    }

    @Override
    public Multi<WaitingUpdateView> of(UUID subject, Extent extent, Language language) {
        return extent.portable()
                ? Multi.createFrom().empty()
                : Multi.createFrom()
                        .items(Arrays.stream(Category.values()).filter(extent::concerns))
                        .onItem()
                        .transformToMultiAndConcatenate(category -> of(subject, category, language));
    }

    private Multi<WaitingUpdateView> of(UUID subject, Category category, Language language) {
        return CopyPart.paged(
                        "copy waiting " + category.slug(),
                        cursor -> transactions.asSubject(
                                subject, () -> items.waiting(subject, category, cursor, PORTION)))
                .map(update -> views.waiting(update, language));
    }
}
