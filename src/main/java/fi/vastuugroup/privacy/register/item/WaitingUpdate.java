package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update that a source sent and that waits until a restriction or a hold ends (Art. 18(2)): it is stored, and so its
 * subject is told of it (Art. 15).
 *
 * @param item what it would change; null for an item that is not held yet
 * @param deletion whether the source says that it no longer holds the item
 * @param collected null with a deletion
 * @param content null with a deletion, and for whoever may not see it
 * @param withheld why its content is withheld from the subject, if so
 */
public record WaitingUpdate(
        UUID id,
        Category category,
        @Nullable UUID item,
        String source,
        Instant receivedAt,
        boolean deletion,
        Item.@Nullable Collected collected,
        @Nullable Content content,
        @Nullable Withholding withheld) {

    /** Answers it for whoever may not see what it says. */
    public WaitingUpdate withoutContent() {
        return new WaitingUpdate(id, category, item, source, receivedAt, deletion, collected, null, withheld);
    }

    /** Answers it as its subject sees it. */
    public WaitingUpdate shown() {
        return withheld == null ? this : withoutContent();
    }

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "WaitingUpdate[" + id + "]";
    }
}
