package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix.RecordedBy;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mailing lists that anything is recorded about for a person. */
@Schema(name = "MailingListSubscriptions", requiredProperties = "items")
record MailingListSubscriptions(List<Subscription> items) {

    /** The subscription that stands for one list. */
    @Schema(
            name = "MailingListState",
            requiredProperties = {"list", "subscribed", "recordedBy", "since"})
    record Subscription(
            @Schema(examples = "newsletter") String list,

            @Schema(
                    description = "The list's name for people; absent for one of the past.",
                    examples = "Customer newsletter")
            @Nullable String name,

            boolean subscribed,
            @Schema(description = "Whose word stands.") RecordedBy recordedBy,

            Instant since) {

        static Subscription of(ListSubscription standing, @Nullable String name) {
            return new Subscription(
                    standing.list(),
                    name,
                    standing.subscribed(),
                    standing.own() ? RecordedBy.SELF : RecordedBy.SOURCE,
                    standing.since());
        }
    }

    /** A person's choice for one list. */
    @Schema(name = "MailingListChange", requiredProperties = "subscribed")
    record Change(@NotNull @Nullable Boolean subscribed) {}
}
