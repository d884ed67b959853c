package fi.vastuugroup.privacy.marketing.rule;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;
import static java.util.Comparator.comparing;

import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose word counts when a person, sources and consents say different things (invariant 5).
 *
 * <ul>
 *   <li>The person's own prohibition stands until the person takes it back, or gives a consent with evidence later.
 *   <li>A source takes back only its own prohibition; its {@code no-choice} or {@code consented} lifts nobody else's.
 *   <li>A source's prohibition stands against everything the person said before it.
 *   <li>A consent is for the marketer that it names, and ends with the person's next choice that is no consent, a
 *       {@code no-choice} too. Of sources, the one that tells of its withdrawal ends it, and no other word does.
 * </ul>
 *
 * A prohibition wins over a permission of the same time.
 */
public final class PrevailingChoices {

    /** Orders choices by time; a prohibition is the latest among equally old ones. */
    private static final Comparator<Choice> LATEST =
            comparing(Choice::recordedAt).thenComparing(choice -> choice.state() == State.PROHIBITED);

    private final Map<ChannelScope, Choice> own = new HashMap<>();
    private final Map<ChannelScope, Map<String, Choice>> bySource = new HashMap<>();
    private final List<ConsentGiven> consents;

    public PrevailingChoices(Collection<Choice> choices, List<ConsentGiven> consents) {
        for (Choice choice : choices) {
            ChannelScope cell = new ChannelScope(choice.channel(), choice.scope());
            if (choice.isOwn()) {
                own.merge(cell, choice, PrevailingChoices::later);
            } else {
                bySource.computeIfAbsent(cell, none -> new HashMap<>())
                        .merge(choice.source(), choice, PrevailingChoices::later);
            }
        }
        this.consents = consents;
    }

    /** Whether a consent for this marketer is in force. */
    public boolean consented(String marketer, ChannelScope cell, Set<Scope> counting) {
        return consentGivenAt(marketer, cell, counting) != null;
    }

    /**
     * Whether somebody's prohibition stands against this marketer.
     *
     * @param counting the scopes whose prohibition counts ({@link MarketingRules#prohibitedBy})
     */
    public boolean prohibited(String marketer, ChannelScope cell, Set<Scope> counting) {
        Instant consentedAt = consentGivenAt(marketer, cell, counting);
        return counting.stream()
                .map(scope -> new ChannelScope(cell.channel(), scope))
                .anyMatch(counted -> prohibits(own.get(counted), consentedAt)
                        || sources(counted).stream()
                                .filter(choice -> !liftedByPerson(choice, counted))
                                .anyMatch(choice -> prohibits(choice, consentedAt)));
    }

    /** The choice that stands in a cell for the controller, with whose word it is and since when. */
    public record Current(
            State state, boolean own, @Nullable Instant since) {}

    /** Finds the choice that stands in a cell for the controller. */
    public Current current(ChannelScope cell) {
        Set<Scope> counting = Set.of(cell.scope());
        Choice mine = own.get(cell);
        Instant consentedAt = consentGivenAt(CONTROLLER, cell, counting);
        if (mine != null && prohibits(mine, consentedAt)) {
            return new Current(State.PROHIBITED, true, mine.recordedAt());
        }
        if (prohibited(CONTROLLER, cell, counting)) {
            Instant since = sources(cell).stream()
                    .filter(choice -> choice.state() == State.PROHIBITED)
                    .map(Choice::recordedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Current(State.PROHIBITED, false, since);
        }
        if (consentedAt != null) {
            return new Current(State.CONSENTED, mine != null && mine.state() == State.CONSENTED, consentedAt);
        }
        return mine == null
                ? new Current(State.NO_CHOICE, false, null)
                : new Current(State.NO_CHOICE, true, mine.recordedAt());
    }

    private boolean liftedByPerson(Choice choice, ChannelScope cell) {
        Choice mine = own.get(cell);
        return mine != null
                && mine.state() != State.PROHIBITED
                && mine.recordedAt().isAfter(choice.recordedAt());
    }

    private @Nullable Instant consentGivenAt(String marketer, ChannelScope cell, Set<Scope> counting) {
        return consents.stream()
                .filter(consent -> consent.marketer().equals(marketer)
                        && consent.channel() == cell.channel()
                        && consent.scope() == cell.scope())
                .map(ConsentGiven::givenAt)
                .filter(givenAt -> counting.stream().noneMatch(scope -> endedSince(givenAt, cell, scope)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean endedSince(Instant givenAt, ChannelScope cell, Scope scope) {
        Choice mine = own.get(new ChannelScope(cell.channel(), scope));
        return mine != null
                && mine.state() != State.CONSENTED
                && !mine.recordedAt().isBefore(givenAt);
    }

    private Collection<Choice> sources(ChannelScope cell) {
        return bySource.getOrDefault(cell, Map.of()).values();
    }

    private static boolean prohibits(@Nullable Choice choice, @Nullable Instant consentedAt) {
        return choice != null
                && choice.state() == State.PROHIBITED
                && (consentedAt == null || !consentedAt.isAfter(choice.recordedAt()));
    }

    private static Choice later(Choice one, Choice other) {
        return LATEST.compare(one, other) >= 0 ? one : other;
    }
}
