package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's choices about marketing, one for each channel and scope. */
@Schema(
        name = "MarketingProhibitions",
        requiredProperties = {"appliesTo", "choices"})
public record ChoiceMatrix(
        @Schema(description = """
            `person`: they hold for all addresses and numbers of the person. `address`: the login is tied to
            nobody in the register; they hold for its verified e-mail address.\
            """) AppliesTo appliesTo,

        @Schema(description = "All 6 channels × 4 scopes.") List<Entry> choices) {

    /** Tells whether the choices hold for a person or for an address alone. */
    enum AppliesTo implements Slug {
        PERSON,
        ADDRESS
    }

    /** The one who made a choice: the person, or a source. */
    public enum RecordedBy implements Slug {
        SELF,
        SOURCE
    }

    /** The choice that stands for one channel and scope. */
    @Schema(
            name = "MarketingChoice",
            requiredProperties = {"channel", "scope", "state", "prohibitedAtSome", "allowedActions"})
    record Entry(
            Channel channel,
            Scope scope,
            State state,

            @Schema(description = """
                Whether it is prohibited at some of the person's addresses or numbers, and not at all, by what somebody
                said for that address or number itself: a partner reported an objection that reaches the person on the next
                day, or several persons have the number. A number that others have too stays prohibited until each of
                them has taken it back.\
                """) boolean prohibitedAtSome,

            @Schema(description = "Who made the choice; absent where nobody did.") @Nullable RecordedBy recordedBy,

            @Schema(description = "When the choice was made; absent where nobody did.") @Nullable Instant since,

            @Schema(description = "What the person may do now, each with the article of law behind it.")
            List<AllowedAction> allowedActions) {}

    /** An action that the person may take: the state to send, and why. */
    @Schema(
            name = "MarketingChoiceAction",
            requiredProperties = {"action", "state", "article"})
    record AllowedAction(
            @Schema(
                    description = "A code for the page's text.",
                    enumeration = {"prohibit", "lift-prohibition", "consent", "withdraw-consent"})
            String action,

            @Schema(description = "The state to send.") State state,
            @Schema(examples = "GDPR Art. 21(2)-(3)") String article) {}

    private static final AllowedAction PROHIBIT =
            new AllowedAction("prohibit", State.PROHIBITED, "GDPR Art. 21(2)-(3)");
    private static final AllowedAction LIFT =
            new AllowedAction("lift-prohibition", State.NO_CHOICE, "GDPR Art. 21(2)-(3)");
    private static final AllowedAction CONSENT = new AllowedAction("consent", State.CONSENTED, "GDPR Art. 7");
    private static final AllowedAction WITHDRAW =
            new AllowedAction("withdraw-consent", State.NO_CHOICE, "GDPR Art. 7(3)");

    /** @param atSome what is prohibited at some of the person's addresses and numbers by themselves */
    static ChoiceMatrix ofPerson(PrevailingChoices standing, Set<ChannelScope> atSome) {
        return new ChoiceMatrix(
                AppliesTo.PERSON,
                ChannelScope.ALL.stream()
                        .map(cell -> {
                            PrevailingChoices.Current current = standing.current(cell);
                            boolean some = current.state() != State.PROHIBITED && atSome.contains(cell);
                            return entry(cell, current, some, actions(current, some));
                        })
                        .toList());
    }

    static ChoiceMatrix ofAddress(AddressStanding standing) {
        return new ChoiceMatrix(
                AppliesTo.ADDRESS,
                ChannelScope.ALL.stream()
                        .map(cell -> entry(
                                cell,
                                standing.current(cell),
                                false,
                                standing.isOthers(cell) ? List.of(PROHIBIT) : actions(standing.current(cell))))
                        .toList());
    }

    /** Makes the entity tag, which changes with every entry's state, author or time. */
    String entityTag() {
        return EntityTags.of(choices.stream()
                .map(entry -> entry.state().slug() + "/" + entry.prohibitedAtSome() + "/"
                        + (entry.recordedBy() == RecordedBy.SELF) + "/" + entry.since())
                .toList());
    }

    private static Entry entry(
            ChannelScope cell, PrevailingChoices.Current current, boolean some, List<AllowedAction> actions) {
        RecordedBy recordedBy = current.since() == null ? null : current.own() ? RecordedBy.SELF : RecordedBy.SOURCE;
        return new Entry(cell.channel(), cell.scope(), current.state(), some, recordedBy, current.since(), actions);
    }

    private static List<AllowedAction> actions(PrevailingChoices.Current current, boolean someProhibited) {
        return someProhibited && current.state() == State.NO_CHOICE
                ? List.of(PROHIBIT, LIFT, CONSENT)
                : actions(current);
    }

    private static List<AllowedAction> actions(PrevailingChoices.Current current) {
        return switch (current.state()) {
            case PROHIBITED -> current.own() ? List.of(LIFT, CONSENT) : List.of(PROHIBIT, LIFT, CONSENT);
            case CONSENTED -> List.of(PROHIBIT, WITHDRAW);
            case NO_CHOICE -> List.of(PROHIBIT, CONSENT);
        };
    }
}
