package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An update that a source sent and that waits until a restriction or a hold ends (Art. 18(2)): it is stored and not used.
 *
 * @param item the item that it would change; absent for one that is not held yet
 * @param deletion whether the source says that it no longer holds the item
 * @param content what it says; absent with a deletion, and where it is withheld or restricted
 * @param withheld why the content is not shown to the subject (notice §8)
 */
@Schema(
        name = "WaitingUpdate",
        requiredProperties = {"id", "category", "source", "receivedAt", "deletion"})
record WaitingUpdateView(
        UUID id,
        Category category,
        @Nullable UUID item,
        String source,
        Instant receivedAt,
        boolean deletion,
        ItemView.@Nullable CollectedView collected,
        @Nullable Content content,
        ItemView.@Nullable WithheldView withheld) {}
