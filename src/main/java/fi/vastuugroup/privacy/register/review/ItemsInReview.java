package fi.vastuugroup.privacy.register.review;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what waits for its review; the content is a look of its own, at the subject's items. */
@ApplicationScoped
class ItemsInReview {

    private final Transactions transactions;
    private final ItemInReviewStore items;

    ItemsInReview(Transactions transactions, ItemInReviewStore items) {
        this.transactions = transactions;
        this.items = items;
    }

    Uni<Page<ItemInReview>> page(@Nullable UUID subject, Cursor cursor, int limit) {
        return transactions
                .asSystem(() -> items.page(subject, cursor.place(), limit + 1))
                .map(found -> Page.of(found, limit, cursor, item -> Cursor.Place.at(item.since(), item.id())));
    }
}
