package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix.RecordedBy;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListDefinitions.Definition;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mailing lists that there are, and those that are recorded about a person. */
@Schema(name = "MailingListSubscriptions", requiredProperties = "items")
public record MailingListSubscriptions(List<Subscription> items) {

    /** The subscription that stands for one list. */
    @Schema(
            name = "MailingListState",
            requiredProperties = {"list", "subscribed", "allowedActions"})
    public record Subscription(
            @Schema(examples = "newsletter") String list,

            @Schema(
                    description =
                            "The list's name for people; absent, as what describes it, for one that the company has not.",
                    examples = "Customer newsletter")
            @Nullable String name,

            @Schema(examples = "News about our services, about once a month.") @Nullable String description,

            @Nullable Channel channel,

            @Schema(description = "What its messages are.") @Nullable Scope scope,

            @Schema(description = "Whether people can subscribe themselves.") @Nullable Boolean openToSubscribe,

            boolean subscribed,

            @Schema(description = "Whose word stands; absent where nobody has said anything.") @Nullable RecordedBy recordedBy,

            @Schema(description = "Since when it stands; absent where nobody has said anything.") @Nullable Instant since,

            @Schema(description = "What the person can do: subscribe or unsubscribe.")
            List<AllowedAction> allowedActions) {

        static Subscription of(
                String list,
                Optional<Definition> definition,
                @Nullable ListSubscription standing,
                List<AllowedAction> allowedActions,
                Language language) {
            return new Subscription(
                    list,
                    definition.map(known -> known.nameIn(language)).orElse(null),
                    definition.map(known -> known.descriptionIn(language)).orElse(null),
                    definition.map(Definition::channel).orElse(null),
                    definition.map(Definition::scope).orElse(null),
                    definition.map(Definition::openToSubscribe).orElse(null),
                    standing != null && standing.subscribed(),
                    standing == null ? null : standing.own() ? RecordedBy.SELF : RecordedBy.SOURCE,
                    standing == null ? null : standing.since(),
                    allowedActions);
        }
    }

    /** A person's choice for one list. */
    @Schema(name = "MailingListChange", requiredProperties = "subscribed")
    record Change(@NotNull @Nullable Boolean subscribed) {}
}
