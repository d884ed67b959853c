package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.slug.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hold or restriction as staff sees it.
 *
 * @param ground a stable code; of a hold {@code hold} for everybody but the data protection officer
 * @param category what it covers; without it and {@code item}, everything held about the subject
 * @param reason in staff's words; the subject does not see it
 * @param reviewOn the day on which a hold is to be looked at again
 * @param notShownUntil the subject is not shown a hold before this day
 * @param lift the announced end of a restriction
 * @param liftedAt when it ended; absent while it is active
 */
@Schema(requiredProperties = {"id", "subject", "kind", "ground", "placedAt"})
public record StaffBlock(
        UUID id,
        UUID subject,
        Block.Kind kind,
        @Nullable Category category,
        @Nullable UUID item,
        String ground,
        @Nullable String reason,
        Instant placedAt,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate notShownUntil,
        @Nullable Lift lift,
        @Nullable Instant liftedAt) {

    /** As customer service sees it: of a hold, that it keeps the items, and nothing of why or how long. */
    public StaffBlock withoutGrounds() {
        return kind == Block.Kind.HOLD
                ? new StaffBlock(
                        id, subject, kind, category, item, Block.UNTOLD, null, placedAt, null, null, null, liftedAt)
                : this;
    }

    /**
     * The end of a restriction, of which the subject is told before (Art. 18(3)).
     *
     * @param liftOn the first day, a date in Helsinki, without it; by post no earlier than after `noticeSentAt`
     * @param noticeBy how the subject is told; by post, staff sends a letter
     * @param noticeSentAt when the mail was handed over or staff sent the letter
     */
    @Schema(
            name = "RestrictionLifting",
            requiredProperties = {"liftOn", "noticeBy", "reason"})
    record Lift(
            LocalDate liftOn,
            NoticeBy noticeBy,
            @Nullable Instant noticeSentAt,
            @Nullable String reason) {}

    /** How a subject is told. */
    @Schema(name = "NoticeBy")
    enum NoticeBy implements Slug {
        EMAIL,
        POST
    }

    /** Nothing of the reason in logs. */
    @Override
    public String toString() {
        return "StaffBlock[" + id + "]";
    }
}
