package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListDefinitions.Definition;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices.Current;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sees that nobody is on a list whose messages are prohibited, whatever a source says of the list since (Art. 21(3)): what
 * the lists say and what a check answers is the same.
 */
@ApplicationScoped
class RefusedLists {

    private final MailingListDefinitions definitions;
    private final PersonChoices choices;

    RefusedLists(MailingListDefinitions definitions, PersonChoices choices) {
        this.definitions = definitions;
        this.choices = choices;
    }

    /** Answers what stands of the recorded subscriptions: one to a list whose messages are prohibited is none. */
    Uni<Map<String, ListSubscription>> among(UUID subject, Map<String, ListSubscription> recorded) {
        return choices.standing(subject).map(standing -> {
            Map<String, ListSubscription> lists = new TreeMap<>(recorded);
            lists.replaceAll((list, subscription) -> subscription.subscribed()
                    ? refusal(standing, list)
                            .map(refusal -> ended(subscription, refusal))
                            .orElse(subscription)
                    : subscription);
            return lists;
        });
    }

    /**
     * Sees that a subscription is possible and would mean something.
     *
     * @param recorded what is recorded of the list
     * @throws ProblemException {@code state-conflict} for a list that people cannot subscribe to, and while its messages are
     *     prohibited: a subscription is no consent, and lifts no objection in silence
     */
    Uni<Void> requireOpen(UUID subject, String list, @Nullable ListSubscription recorded) {
        return choices.standing(subject)
                .invoke(standing -> refusal(list, recorded, standing).ifPresent(refusal -> {
                    throw new ProblemException(
                            ProblemType.STATE_CONFLICT,
                            refusal == Refusal.LIST_CLOSED
                                    ? "the list takes no subscriptions"
                                    : "what the list sends is prohibited; putMarketingProhibitions lifts that, and then"
                                            + " the list can be subscribed to",
                            refusal);
                }))
                .replaceWithVoid();
    }

    /**
     * Tells why a person cannot subscribe to a list; empty where they can. Who is on one that is not open can say so again.
     *
     * @param recorded what is recorded of it
     */
    Optional<Refusal> refusal(String list, @Nullable ListSubscription recorded, PrevailingChoices standing) {
        boolean closed = definitions
                .find(list)
                .filter(definition -> !definition.openToSubscribe())
                .isPresent();
        if (closed && (recorded == null || !recorded.subscribed())) {
            return Optional.of(Refusal.LIST_CLOSED);
        }
        return refusal(standing, list).map(prohibited -> Refusal.MESSAGES_PROHIBITED);
    }

    private static ListSubscription ended(ListSubscription subscription, Current refusal) {
        Instant since = refusal.since();
        return new ListSubscription(
                subscription.list(), false, refusal.own(), since == null ? subscription.since() : since);
    }

    /** Finds what prohibits a list's messages; those of one that is not defined any more, with all direct marketing. */
    private Optional<Current> refusal(PrevailingChoices standing, String list) {
        Optional<Definition> definition = definitions.find(list);
        if (definition.isPresent()) {
            ChannelScope cell = definition.get().cell();
            return MarketingRules.prohibitedBy(Marketer.CONTROLLER, cell.scope()).stream()
                    .map(scope -> standing.current(new ChannelScope(cell.channel(), scope)))
                    .filter(RefusedLists::prohibits)
                    .findFirst();
        }
        List<Current> all = Arrays.stream(Channel.values())
                .map(channel -> standing.current(new ChannelScope(channel, Scope.DIRECT_MARKETING)))
                .toList();
        return all.stream().allMatch(RefusedLists::prohibits) ? all.stream().findFirst() : Optional.empty();
    }

    private static boolean prohibits(Current choice) {
        return choice.state() == State.PROHIBITED;
    }
}
