package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.item.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hold or restriction as staff sees it.
 *
 * @param ground a stable code; of a hold {@code hold} for everybody but the data protection officer
 * @param category what it covers; without it and {@code item}, everything held about the subject
 * @param reason in staff's words; the subject does not see it
 * @param reviewOn the day on which it is to be looked at again
 * @param notShownUntil the subject is not shown a hold before this day
 * @param lift the announced end of a restriction
 * @param liftedAt when it ended; absent while it is active
 * @param allowedActions what the one who reads can do with it
 */
@Schema(requiredProperties = {"id", "subject", "kind", "ground", "placedAt", "allowedActions"})
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
        @Nullable Instant liftedAt,
        List<AllowedAction> allowedActions) {

    /** Puts a block in the words of the contract. */
    static StaffBlock of(NotedBlock noted, List<AllowedAction> allowedActions) {
        Block block = noted.block();
        NotedBlock.Lifting lifting = noted.lifting();
        return new StaffBlock(
                noted.id(),
                noted.subject(),
                block.kind(),
                block.category(),
                block.item(),
                block.ground(),
                noted.reason(),
                block.placedAt(),
                noted.reviewOn(),
                block.notShownUntil(),
                lifting == null
                        ? null
                        : new Lift(lifting.liftOn(), lifting.noticeBy(), lifting.noticeSentAt(), lifting.reason()),
                noted.liftedAt(),
                allowedActions);
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

    /** Leaves the reason out of logs. */
    @Override
    public String toString() {
        return "StaffBlock[" + id + "]";
    }

    /**
     * A page of holds or restrictions, in the order that was asked for.
     *
     * @param nextCursor asks for the next page; absent on the last one
     */
    @Schema(name = "StaffBlockPage", requiredProperties = "items")
    record StaffBlockPage(List<StaffBlock> items, @Nullable String nextCursor) {}
}
