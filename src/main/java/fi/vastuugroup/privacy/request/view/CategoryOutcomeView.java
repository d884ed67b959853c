package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes, or became, of items of a category. */
@Schema(
        name = "RequestLine",
        requiredProperties = {"category", "name", "verdict", "text", "items"})
record CategoryOutcomeView(
        Category category,

        @Schema(description = "The category's name in the answer's language.")
        String name,

        @Schema(
                description =
                        "`execute`: done as asked; `reduce`: erased but for a proof in keyed hashes; `keep`: stays;"
                                + " `delay`: stays until what delays it has ended, and is done then; `staff`: a named member of staff decides.")
        Verdict verdict,

        @Schema(description = "The same in words.") String text,

        @Schema(description = "Why it is not, or not yet, done as asked.") @Nullable Explained reason,

        @Schema(description = "How many items.") long items,

        @Schema(
                description =
                        "The last Helsinki date on which the last of them is kept; absent where none is known. Of `delay`, the day"
                                + " on which what delays it is looked at again.")
        @Nullable LocalDate keptUntil,

        @Schema(
                description =
                        "An access: how many updates of sources are stored beside them and wait until a restriction or a"
                                + " hold ends; absent where none do.")
        @Nullable Long waiting,

        @Schema(description = "What had been foreseen when it was filed or decided, where it came otherwise.") @Nullable Verdict foreseen) {}
