package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Withholding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a subject sees an item, as staff decides (notice §8, Art. 15(4)). */
@Schema(requiredProperties = "text")
record WithholdingDecision(
        @Schema(description = "Why the item is withheld from its subject; absent: it is shown.") @Nullable Reason reason,

        @Schema(description = "The weighing, in words for colleagues; the subject does not see it.")
        @NotBlank @Size(max = 2000) String text) {

    @Nullable Withholding withholding() {
        return reason == null ? null : Slugs.of(Withholding.class, reason.slug());
    }

    /** The three reasons of the notice. */
    @Schema(name = "WithholdingReason")
    enum Reason implements Slug {
        OTHERS_PERSONAL_DATA,
        TRADE_SECRET,
        SERVICE_SECURITY
    }

    /** An item's withholding as it was decided: no content, for the answer to a decision is no look. */
    @Schema(
            name = "ItemWithholding",
            requiredProperties = {"id", "category", "text"})
    record Decided(
            @Schema(description = "The item's.") UUID id,
            Category category,

            @Schema(description = "Why the item is withheld from its subject; absent: it is shown.") @Nullable Reason reason,

            @Schema(description = "The weighing.") String text) {

        /** Leaves the weighing out of logs. */
        @Override
        public String toString() {
            return "ItemWithholding[" + id + "]";
        }
    }

    Decided decided(Category category, UUID item) {
        return new Decided(item, category, reason, text);
    }

    /** Leaves the weighing out of logs. */
    @Override
    public String toString() {
        return "WithholdingDecision[" + reason + "]";
    }
}
