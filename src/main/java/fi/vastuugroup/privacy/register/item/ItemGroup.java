package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Items of a subject that are alike in all that a preview depends on; counted, without their content.
 *
 * @param blockedBy the kinds of active blocks that cover them
 * @param holds the grounds of the holds among them of which the subject may be told
 * @param holdsReviewedOn the day on which the last of these holds is looked at again, today for one that should have been;
 *     null without a hold
 * @param withheld why they are not shown to the subject, if so
 * @param items how many there are
 * @param keptUntil the last Helsinki date on which the last of them is kept; null while that is not known of each
 */
public record ItemGroup(
        Category category,
        Set<Block.Kind> blockedBy,
        Set<String> holds,
        @Nullable LocalDate holdsReviewedOn,
        @Nullable Withholding withheld,
        long items,
        @Nullable LocalDate keptUntil) {}
