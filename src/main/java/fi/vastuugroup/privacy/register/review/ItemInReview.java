package fi.vastuugroup.privacy.register.review;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item that its subject does not see before staff has reviewed it, without its content.
 *
 * @param id the item's
 * @param since when it came in, or came in anew after staff had decided
 */
@Schema(requiredProperties = {"id", "subject", "category", "source", "since"})
record ItemInReview(UUID id, UUID subject, Category category, String source, Instant since) {

    /**
     * A page of them, those that wait the longest first.
     *
     * @param nextCursor asks for the next page; absent on the last one
     */
    @Schema(requiredProperties = "items")
    record ItemInReviewPage(
            List<ItemInReview> items, @Nullable String nextCursor) {}
}
