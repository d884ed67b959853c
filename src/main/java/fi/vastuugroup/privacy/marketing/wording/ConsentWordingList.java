package fi.vastuugroup.privacy.marketing.wording;

import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Scope;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wordings of consents, in one language. */
@Schema(name = "ConsentWordings", requiredProperties = "items")
public record ConsentWordingList(
        @Schema(description = "Every version, the newest first.")
        List<Wording> items) {

    /** The wording of one kind of consent. */
    @Schema(
            name = "ConsentWording",
            requiredProperties = {"version", "shownFrom", "current", "marketerKind", "purpose", "text"})
    public record Wording(
            @Schema(examples = "2026-11-27") String version,

            LocalDate shownFrom,

            @Schema(description = "Whether it is the one to show now.")
            boolean current,

            @Schema(description = "For whom it is: the company, or one named partner.")
            Marketer marketerKind,

            Consent.Purpose purpose,

            @Schema(description = "Of a consent to marketing.") @Nullable Channel channel,

            @Schema(description = "Of a consent to marketing.") @Nullable Scope scope,

            @Schema(description = "What to show, as it is; of a partner, put its name in the place of `{partner}`.")
            String text) {}
}
