package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.register.item.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold or restriction with what staff notes about it.
 *
 * @param reason in staff's words; the subject does not see it
 * @param reviewOn the day on which it is to be looked at again
 * @param lifting the announced end of a restriction
 * @param liftedAt when it ended; null while it is active
 */
public record NotedBlock(
        UUID id,
        UUID subject,
        Block block,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        @Nullable Lifting lifting,
        @Nullable Instant liftedAt) {

    /**
     * The end of a restriction, of which the subject is told before (Art. 18(3)).
     *
     * @param liftOn the first Helsinki date without it
     * @param noticeSentAt when the mail was handed over or staff sent the letter
     * @param reason in staff's words
     */
    record Lifting(
            LocalDate liftOn,
            NoticeBy noticeBy,
            @Nullable Instant noticeSentAt,
            @Nullable String reason) {}

    /** Whether it keeps items from use (Art. 18). */
    public boolean isRestriction() {
        return block.kind() == Block.Kind.RESTRICTION;
    }

    /** The block as customer service sees it: of a hold, only that it keeps the items, not why or how long. */
    public NotedBlock withoutGrounds() {
        return block.kind() == Block.Kind.HOLD
                ? new NotedBlock(id, subject, block.withoutGrounds(), null, null, null, liftedAt)
                : this;
    }

    /** Leaves the reason out of logs. */
    @Override
    public String toString() {
        return "NotedBlock[" + id + "]";
    }
}
