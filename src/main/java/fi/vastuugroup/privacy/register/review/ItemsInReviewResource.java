package fi.vastuugroup.privacy.register.review;

import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class ItemsInReviewResource implements ItemsInReviewApi {

    private final ItemsInReview items;

    ItemsInReviewResource(ItemsInReview items) {
        this.items = items;
    }

    @Override
    public Uni<ItemInReview.ItemInReviewPage> list(@Nullable UUID subject, PageParameters asked) {
        return items.page(subject, asked.in("listItemsInReview"), asked.limit)
                .map(page -> new ItemInReview.ItemInReviewPage(page.items(), page.nextCursor()));
    }
}
