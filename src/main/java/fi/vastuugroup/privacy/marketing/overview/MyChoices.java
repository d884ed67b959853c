package fi.vastuugroup.privacy.marketing.overview;

import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix;
import fi.vastuugroup.privacy.marketing.consent.ConsentView;
import fi.vastuugroup.privacy.marketing.consent.Marketers;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListSubscriptions;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordingList;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a person chooses about marketing, in one answer; each part is as its own operation answers it. */
@Schema(
        name = "MyChoices",
        requiredProperties = {"appliesTo", "choices", "lists", "consents", "partners", "wordings", "allowedActions"})
record MyChoices(
        ChoiceMatrix.AppliesTo appliesTo,

        @Schema(description = "All 6 channels × 4 scopes, as `getMarketingProhibitions` answers them.")
        List<ChoiceMatrix.Entry> choices,

        @Schema(description = """
            The mailing lists, as `listMailingListSubscriptions` answers them; none for a login that is tied to nobody.\
            """) List<MailingListSubscriptions.Subscription> lists,

        @Schema(description = """
            The consents, as `listMyConsents` answers them, those withdrawn included; none for a login that is tied to nobody.\
            """) List<ConsentView> consents,

        @Schema(description = """
            The partners to which the person can give a consent; none for a login that is tied to nobody.\
            """) List<Marketers.Partner> partners,

        @Schema(description = "The words to show to whoever gives a consent now, of every kind of consent.")
        List<ConsentWordingList.Wording> wordings,

        @Schema(description = """
            What the person may do with all of it at once: prohibit everything, with `value` as what to send as `everything`.\
            """) List<AllowedAction> allowedActions) {

    /** What a person chooses for everything at once. */
    @Schema(name = "MyChoicesChange", requiredProperties = "everything")
    record Change(@NotNull @Nullable Everything everything) {}

    /** The choice for everything at once: one permits nothing in one call, for a consent is given to each matter by itself. */
    @Schema(name = "EverythingChoice")
    enum Everything implements Slug {
        PROHIBITED
    }
}
