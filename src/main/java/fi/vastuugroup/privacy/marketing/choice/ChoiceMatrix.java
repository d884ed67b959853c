package fi.vastuugroup.privacy.marketing.choice;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.vastuugroup.privacy.marketing.decision.EffectiveDecision.OfMarketers;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

        @Schema(description = "All 6 channels × 4 scopes.") List<Entry> choices,

        @JsonIgnore @Schema(hidden = true) Map<ChannelScope, List<Offer>> offers,
        @JsonIgnore @Schema(hidden = true) OfMarketers effective) {

    /** Tells whether the choices hold for a person or for an address alone. */
    public enum AppliesTo implements Slug {
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
            requiredProperties = {"channel", "scope", "state", "effective", "prohibitedAtSome", "allowedActions"})
    public record Entry(
            Channel channel,
            Scope scope,

            @Schema(description = "What was chosen; `effective` says what holds.")
            State state,

            @Schema(description = """
                What holds now for the company and for partners, and why: by this choice, by one for another scope that
                covers it, by what the person is to the company, or without any choice.\
                """) @Nullable EffectiveChoice effective,

            @Schema(description = """
                Whether it is prohibited at some of the person's addresses or numbers, and not at all, by what somebody
                said for that address or number itself: a partner reported an objection that reaches the person on the next
                day, or several persons have the number. A number that others have too stays prohibited until each of
                them has taken it back.\
                """) boolean prohibitedAtSome,

            @Schema(description = "Who made the choice; absent where nobody did.") @Nullable RecordedBy recordedBy,

            @Schema(description = "When the choice was made; absent where nobody did.") @Nullable Instant since,

            @Schema(description = "What the person may do, each with the state to send as its `value`.")
            List<AllowedAction> allowedActions) {

        ChannelScope cell() {
            return new ChannelScope(channel, scope);
        }
    }

    /**
     * An action that the person may take.
     *
     * @param state what to send
     * @param refusal why it is refused; null where it is not
     */
    record Offer(Action action, State state, @Nullable Refusal refusal) {}

    private static final Offer PROHIBIT = new Offer(Action.PROHIBIT, State.PROHIBITED, null);
    private static final Offer LIFT = new Offer(Action.LIFT_PROHIBITION, State.NO_CHOICE, null);
    private static final Offer CONSENT = new Offer(Action.CONSENT, State.CONSENTED, null);
    private static final Offer WITHDRAW = new Offer(Action.WITHDRAW_CONSENT, State.NO_CHOICE, null);

    /** What another person prohibits is lifted by that person alone; it can be prohibited beside. */
    private static final List<Offer> OF_OTHERS = List.of(
            PROHIBIT,
            new Offer(Action.LIFT_PROHIBITION, State.NO_CHOICE, Refusal.PROHIBITED_BY_ANOTHER),
            new Offer(Action.CONSENT, State.CONSENTED, Refusal.PROHIBITED_BY_ANOTHER));

    /** @param atSome what is prohibited at some of the person's addresses and numbers by themselves */
    static ChoiceMatrix ofPerson(PrevailingChoices standing, Set<ChannelScope> atSome, OfMarketers effective) {
        return new ChoiceMatrix(
                AppliesTo.PERSON,
                ChannelScope.ALL.stream()
                        .map(cell -> entry(cell, standing.current(cell), isAtSome(standing, atSome, cell)))
                        .toList(),
                ChannelScope.ALL.stream()
                        .collect(toUnmodifiableMap(
                                cell -> cell,
                                cell -> offers(standing.current(cell), isAtSome(standing, atSome, cell)))),
                effective);
    }

    static ChoiceMatrix ofAddress(AddressStanding standing, OfMarketers effective) {
        return new ChoiceMatrix(
                AppliesTo.ADDRESS,
                ChannelScope.ALL.stream()
                        .map(cell -> entry(cell, standing.current(cell), false))
                        .toList(),
                ChannelScope.ALL.stream()
                        .collect(toUnmodifiableMap(
                                cell -> cell,
                                cell -> standing.isOthers(cell) ? OF_OTHERS : offers(standing.current(cell)))),
                effective);
    }

    private static boolean isAtSome(PrevailingChoices standing, Set<ChannelScope> atSome, ChannelScope cell) {
        return standing.current(cell).state() != State.PROHIBITED && atSome.contains(cell);
    }

    /** Answers the choices with what holds and what the person may do, in words. */
    public ChoiceMatrix inWords(ChoiceWords words, Language language) {
        return inWords(words, language, true);
    }

    /** Answers the choices as they are copied, where nobody does anything with them. */
    ChoiceMatrix copied(ChoiceWords words, Language language) {
        return inWords(words, language, false);
    }

    private ChoiceMatrix inWords(ChoiceWords words, Language language, boolean offering) {
        return new ChoiceMatrix(
                appliesTo,
                choices.stream()
                        .map(entry -> inWords(
                                entry,
                                words,
                                offering ? offers.getOrDefault(entry.cell(), List.of()) : List.of(),
                                language))
                        .toList(),
                offers,
                effective);
    }

    private Entry inWords(Entry entry, ChoiceWords words, List<Offer> offered, Language language) {
        return new Entry(
                entry.channel(),
                entry.scope(),
                entry.state(),
                words.effective(effective, entry.cell(), language),
                entry.prohibitedAtSome(),
                entry.recordedBy(),
                entry.since(),
                words.actions(offered, language));
    }

    /** Makes the entity tag, which changes with every entry's state, author or time. */
    public String entityTag() {
        return EntityTags.of(choices.stream()
                .map(entry -> entry.state().slug() + "/" + entry.prohibitedAtSome() + "/"
                        + (entry.recordedBy() == RecordedBy.SELF) + "/" + entry.since())
                .toList());
    }

    private static Entry entry(ChannelScope cell, PrevailingChoices.Current current, boolean some) {
        RecordedBy recordedBy = current.since() == null ? null : current.own() ? RecordedBy.SELF : RecordedBy.SOURCE;
        return new Entry(
                cell.channel(), cell.scope(), current.state(), null, some, recordedBy, current.since(), List.of());
    }

    private static List<Offer> offers(PrevailingChoices.Current current, boolean someProhibited) {
        return someProhibited && current.state() == State.NO_CHOICE
                ? List.of(PROHIBIT, LIFT, CONSENT)
                : offers(current);
    }

    private static List<Offer> offers(PrevailingChoices.Current current) {
        return switch (current.state()) {
            case PROHIBITED -> current.own() ? List.of(LIFT, CONSENT) : List.of(PROHIBIT, LIFT, CONSENT);
            case CONSENTED -> List.of(PROHIBIT, WITHDRAW);
            case NO_CHOICE -> List.of(PROHIBIT, CONSENT);
        };
    }
}
