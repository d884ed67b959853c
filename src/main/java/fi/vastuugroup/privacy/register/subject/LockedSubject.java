package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject whose row this transaction holds.
 *
 * @param prospect whether the person never had a contact role
 * @param separated whether a source's person was ever separated from it: who was looked up before the lock may be
 *     somebody else now
 * @param contactErasedAt when an erasure took the last contact data and left what has to be kept; null again when
 *     the person returned
 * @param returnedAt when the person last returned after such an erasure
 * @param erasedCategories when an erasure took all that was held of a category, and left something of another one
 * @param returnedAfter when the erasure was after which the person returned; null for who did not
 */
public record LockedSubject(
        UUID id,
        Instant createdAt,
        @Nullable LocalDate relationEndsOn,
        boolean prospect,
        @Nullable LocalDate lastContactOn,
        boolean separated,
        @Nullable Instant contactErasedAt,
        @Nullable Instant returnedAt,
        Map<Category, Instant> erasedCategories,
        @Nullable Instant returnedAfter) {

    /** Whether the person came, or came back, after an erasure. */
    public boolean hasReturnedSince(Instant erasedAt) {
        return createdAt.isAfter(erasedAt) || returnedAt != null && returnedAt.isAfter(erasedAt);
    }

    /** Whether the person returned after that very erasure, or a later one. */
    public boolean hasReturnedAfter(Instant erasedAt) {
        return returnedAfter != null && !returnedAfter.isBefore(erasedAt);
    }

    /** Whether a contact on a day moves the end of the relation. */
    public boolean isProlongedBy(LocalDate contactOn) {
        return prospect && (lastContactOn == null || contactOn.isAfter(lastContactOn));
    }
}
