package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Withholding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An update of an item that waits for the end of a block, as its subject may see it.
 *
 * @param content what the item will say; null where it is withheld, or where the item goes
 * @param deletion whether the source no longer holds the item
 */
@Schema(requiredProperties = {"category", "source", "deletion", "waitingSince"})
record WaitingUpdate(
        Category category,
        String source,
        boolean deletion,
        @Nullable Content content,
        @Nullable Withholding withheld,
        Instant waitingSince) {}
