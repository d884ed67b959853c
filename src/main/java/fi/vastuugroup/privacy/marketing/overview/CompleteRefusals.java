package fi.vastuugroup.privacy.marketing.overview;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.choice.AddressOwnersChoices;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ConsentWithdrawals;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingLists;
import fi.vastuugroup.privacy.marketing.mailinglist.WaitingSubscriptions;
import fi.vastuugroup.privacy.marketing.overview.ChoiceOverviews.Seen;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Refuses everything that a person can refuse, in one transaction: marketing, disclosure to partners and profiling, the lists
 * that promote, what waits for a confirmation, and every consent (Art. 21(2)-(3), 7(3)). What is refused already stays as
 * it is.
 */
@ApplicationScoped
class CompleteRefusals {

    private static final List<ChannelScope> CELLS = ChannelScope.ALL.stream()
            .filter(cell -> cell.scope() != Scope.CUSTOMER_COMMUNICATION)
            .toList();

    private final Transactions transactions;
    private final Items items;
    private final RecordedChoices recordedChoices;
    private final PersonChoices persons;
    private final AddressOwnersChoices addresses;
    private final ConsentWithdrawals withdrawals;
    private final MailingLists lists;
    private final WaitingSubscriptions waiting;
    private final ChoiceOverviews overviews;

    CompleteRefusals(
            Transactions transactions,
            Items items,
            RecordedChoices recordedChoices,
            PersonChoices persons,
            AddressOwnersChoices addresses,
            ConsentWithdrawals withdrawals,
            MailingLists lists,
            WaitingSubscriptions waiting,
            ChoiceOverviews overviews) {
        this.transactions = transactions;
        this.items = items;
        this.recordedChoices = recordedChoices;
        this.persons = persons;
        this.addresses = addresses;
        this.withdrawals = withdrawals;
        this.lists = lists;
        this.waiting = waiting;
        this.overviews = overviews;
    }

    /** Refuses everything for a person in the register, at all addresses and numbers. */
    Uni<Seen> refuse(UUID subject, Language language) {
        AuditEvent.Actor actor = AuditEvent.Actor.subject(subject);
        return transactions.asSystem(() -> recordedChoices
                .ofSubject(subject)
                .chain(recorded -> waiting.endAll(recorded.knownBy().stream()
                        .filter(KnownBy::held)
                        .map(KnownBy::hash)
                        .toList()))
                .chain(() -> items.lock(subject))
                .chain(() ->
                        persons.change(actor, ConsentEntry.How.PORTAL, subject, RequestedChoice.prohibitions(CELLS)))
                .chain(() -> withdrawals.withdraw(actor, subject, consent -> true))
                .chain(() -> lists.endAfter(ConsentEntry.How.PORTAL, actor, subject, CELLS))
                .chain(() -> overviews.of(subject, language)));
    }

    /**
     * Refuses everything for the verified address of a login that is tied to nobody.
     *
     * @throws ProblemException {@code login-not-linked} for a login without a verified address
     */
    Uni<Seen> refuse(Principal.Customer login, Language language) {
        return transactions.asSystem(() -> waiting.endAll(Set.of(addresses.verifiedAddress(login)))
                .chain(() -> addresses.refuse(login, CELLS))
                .chain(() -> overviews.of(login, language)));
    }
}
