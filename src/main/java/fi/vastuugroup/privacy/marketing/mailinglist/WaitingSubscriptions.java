package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.choice.IdentifierHolders;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends subscriptions that wait for a confirmation when the person refuses what they are for. A link that was asked for
 * before an objection lifts nothing: who wants the messages after all asks for them again (Art. 21(3)).
 */
@ApplicationScoped
public class WaitingSubscriptions {

    private final PendingSubscriptionRepository pending;
    private final Identifiers hashes;
    private final MailingListDefinitions definitions;
    private final IdentifierHolders holders;
    private final PersonChoices persons;
    private final AddressChoiceStore addresses;
    private final MailingLists lists;

    WaitingSubscriptions(
            PendingSubscriptionRepository pending,
            Identifiers hashes,
            MailingListDefinitions definitions,
            IdentifierHolders holders,
            PersonChoices persons,
            AddressChoiceStore addresses,
            MailingLists lists) {
        this.pending = pending;
        this.hashes = hashes;
        this.definitions = definitions;
        this.holders = holders;
        this.persons = persons;
        this.addresses = addresses;
        this.lists = lists;
    }

    /** Ends what waits for an address, within the transaction of an objection that came with it; all lists' without one. */
    public Uni<Void> end(IdentifierHash address, @Nullable String list) {
        return pending.end(List.of(address), list);
    }

    /**
     * Ends all that waits for addresses, when their owner refuses everything; before the subject or the decisions are locked,
     * for who confirms locks what waits first.
     */
    public Uni<Void> endAll(Collection<IdentifierHash> addresses) {
        return pending.end(addresses, null);
    }

    /** Answers the subscription, or empty when what it is for was refused, or the list was left, since it was asked for. */
    Uni<Optional<PendingSubscriptionEntity>> unlessRefused(Optional<PendingSubscriptionEntity> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        PendingSubscriptionEntity asked = found.get();
        IdentifierHash address = asked.address(hashes);
        return holders.onlyOne(address)
                .chain(person -> person.isPresent() ? byPerson(person.get(), asked) : atAddress(address, asked))
                .map(refused -> refused ? Optional.empty() : found);
    }

    private Uni<Boolean> byPerson(UUID person, PendingSubscriptionEntity asked) {
        return persons.standing(person)
                .chain(standing -> refused(standing, asked)
                        ? Uni.createFrom().item(true)
                        : lists.leftSince(person, asked.list, asked.askedAt));
    }

    private Uni<Boolean> atAddress(IdentifierHash address, PendingSubscriptionEntity asked) {
        return addresses
                .of(List.of(address))
                .map(choices -> MarketingDecisions.ofAddressAlone(choices.getOrDefault(address, List.of())))
                .map(standing -> refused(standing, asked));
    }

    private boolean refused(PrevailingChoices standing, PendingSubscriptionEntity asked) {
        return definitions.find(asked.list).map(MailingListDefinitions.Definition::cell).stream()
                .flatMap(cell -> MarketingRules.prohibitedBy(Marketer.CONTROLLER, cell.scope()).stream()
                        .map(scope -> new ChannelScope(cell.channel(), scope)))
                .map(standing::current)
                .anyMatch(choice -> choice.state() == State.PROHIBITED && isSince(choice.since(), asked.askedAt));
    }

    private static boolean isSince(@Nullable Instant at, Instant asked) {
        return at != null && !at.isBefore(asked);
    }
}
