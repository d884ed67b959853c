package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ConsentWithdrawals;
import fi.vastuugroup.privacy.marketing.choice.IdentifierHolders;
import fi.vastuugroup.privacy.marketing.choice.IdentifierHolders.Objectors;
import fi.vastuugroup.privacy.marketing.choice.IdentifierProhibitions;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingLists;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Takes consents back as somebody asks who is known by an e-mail address alone (Art. 7(3)): those of the one who has it, and
 * else what permits at the address itself. What was consented to is prohibited with it, for nobody can tell at an address
 * that is not a person's whether something else would permit it.
 */
@ApplicationScoped
public class AddressWithdrawals {

    private final Identifiers identifiers;
    private final IdentifierHolders holders;
    private final IdentifierProhibitions prohibitions;
    private final RecordedChoices persons;
    private final AddressChoiceStore addresses;
    private final ConsentWithdrawals withdrawals;
    private final MailingLists lists;
    private final Clock clock;

    AddressWithdrawals(
            Identifiers identifiers,
            IdentifierHolders holders,
            IdentifierProhibitions prohibitions,
            RecordedChoices persons,
            AddressChoiceStore addresses,
            ConsentWithdrawals withdrawals,
            MailingLists lists,
            Clock clock) {
        this.identifiers = identifiers;
        this.holders = holders;
        this.prohibitions = prohibitions;
        this.persons = persons;
        this.addresses = addresses;
        this.withdrawals = withdrawals;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Takes back those of the consents that are meant, in the caller's transaction.
     *
     * @param webAnalytics whether the consent to web analytics is meant too, of the one who has the address
     */
    public Uni<Void> withdraw(
            AuditEvent.Actor actor, String email, BiPredicate<Channel, Scope> meant, boolean webAnalytics) {
        Instant now = clock.instant();
        return identifiers
                .email(email)
                .map(address -> holders.objectors(address, now)
                        .chain(holding -> consented(address, meant)
                                .chain(cells -> prohibit(actor, address, now, cells))
                                .chain(() -> webAnalytics
                                        ? withdrawWebAnalytics(actor, holding)
                                        : Uni.createFrom().voidItem())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<List<ChannelScope>> consented(IdentifierHash address, BiPredicate<Channel, Scope> meant) {
        return persons.of(Set.of(address))
                .chain(known -> addresses
                        .of(List.of(address))
                        .map(choices -> Stream.concat(
                                        known.stream()
                                                .flatMap(person -> person.consents().stream())
                                                .map(given -> new ChannelScope(given.channel(), given.scope())),
                                        choices.getOrDefault(address, List.of()).stream()
                                                .filter(choice -> choice.state() == State.CONSENTED)
                                                .map(choice -> new ChannelScope(choice.channel(), choice.scope())))
                                .filter(cell -> meant.test(cell.channel(), cell.scope()))
                                .distinct()
                                .toList()));
    }

    private Uni<Void> prohibit(AuditEvent.Actor actor, IdentifierHash address, Instant now, List<ChannelScope> cells) {
        return cells.isEmpty()
                ? Uni.createFrom().voidItem()
                : prohibitions
                        .prohibit(actor, ConsentEntry.How.PORTAL, address, now, cells)
                        .chain(done -> Sequences.each(
                                done.persons(),
                                person -> lists.endAfter(ConsentEntry.How.PORTAL, actor, person, cells)));
    }

    private Uni<Void> withdrawWebAnalytics(AuditEvent.Actor actor, Objectors holding) {
        return Sequences.each(holding.persons(), person -> withdrawals.withdrawWebAnalytics(actor, person));
    }
}
