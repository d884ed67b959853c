package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.EffectiveDecisions;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shows and changes the choices of a login that is tied to nobody in the register: for its own verified address alone.
 */
@ApplicationScoped
public class AddressOwnersChoices {

    private final Transactions transactions;
    private final Identifiers identifiers;
    private final AddressChoiceStore addresses;
    private final RecordedChoices persons;
    private final ChoiceJournal journal;
    private final DecisionProjection projection;
    private final EffectiveDecisions effective;
    private final AuditTrailStore audit;
    private final Clock clock;

    AddressOwnersChoices(
            Transactions transactions,
            Identifiers identifiers,
            AddressChoiceStore addresses,
            RecordedChoices persons,
            ChoiceJournal journal,
            DecisionProjection projection,
            EffectiveDecisions effective,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.addresses = addresses;
        this.persons = persons;
        this.journal = journal;
        this.projection = projection;
        this.effective = effective;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code login-not-linked} for a login without a verified address */
    Uni<ChoiceMatrix> get(Principal.Customer login) {
        IdentifierHash address = verifiedAddress(login);
        return transactions.asSystem(() -> matrix(address));
    }

    /**
     * Shows the choices for the login's address and what holds there, in the caller's transaction.
     *
     * @throws ProblemException as {@link #get}
     */
    public Uni<ChoiceMatrix> matrix(Principal.Customer login) {
        return matrix(verifiedAddress(login));
    }

    /**
     * Changes the address's choices.
     *
     * @throws ProblemException {@code login-not-linked} for a login without a verified address; {@code state-conflict}
     *     for what would lift the prohibition of a person to whom the login is not tied
     */
    Uni<ChoiceMatrix> change(Principal.Customer login, ChoiceChange change) {
        IdentifierHash address = verifiedAddress(login);
        return transactions.asSystem(() -> projection
                .lock(Set.of(address))
                .chain(() -> matrix(address))
                .invoke(change::requireSeen)
                .chain(() -> standing(address))
                .invoke(standing -> requireOwn(standing, change.choices()))
                .chain(standing -> record(login, address, standing, change.choices()))
                .chain(() -> matrix(address)));
    }

    /**
     * Prohibits the cells for the login's address, and takes back every other consent that was given for it; in the
     * caller's transaction.
     *
     * @throws ProblemException as {@link #get}
     */
    public Uni<Void> refuse(Principal.Customer login, List<ChannelScope> cells) {
        IdentifierHash address = verifiedAddress(login);
        return projection
                .lock(Set.of(address))
                .chain(() -> standing(address))
                .chain(standing -> record(login, address, standing, refusal(standing, cells)));
    }

    private static List<RequestedChoice> refusal(AddressStanding standing, List<ChannelScope> cells) {
        Stream<RequestedChoice> withdrawn = ChannelScope.ALL.stream()
                .filter(cell ->
                        !cells.contains(cell) && standing.own().current(cell).state() == State.CONSENTED)
                .map(cell -> new RequestedChoice(cell.channel(), cell.scope(), State.NO_CHOICE, null));
        return Stream.concat(RequestedChoice.prohibitions(cells).stream(), withdrawn)
                .toList();
    }

    private static void requireOwn(AddressStanding standing, List<RequestedChoice> choices) {
        if (choices.stream()
                .anyMatch(choice -> choice.state() != State.PROHIBITED && standing.isOthers(choice.cell()))) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT,
                    "it is prohibited by a person to whom this login is not tied",
                    Refusal.PROHIBITED_BY_ANOTHER);
        }
    }

    private Uni<Void> record(
            Principal.Customer login, IdentifierHash address, AddressStanding standing, List<RequestedChoice> wanted) {
        List<RequestedChoice> choices = ChoiceChange.effective(wanted, standing.own(), Set.of(), List.of());
        if (choices.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return addresses
                .record(address, choices, now)
                .chain(() -> projection.changed(Set.of(address)))
                .chain(() -> journal.add(address, choices, now))
                .chain(() -> audit.record(
                        List.of(ChoiceChange.atAddress(AuditEvent.Actor.login(login.sub()), choices, now))))
                .replaceWithVoid();
    }

    private Uni<ChoiceMatrix> matrix(IdentifierHash address) {
        return standing(address)
                .chain(standing -> effective
                        .ofAddress(address, standing.choices())
                        .map(holding -> ChoiceMatrix.ofAddress(standing, holding)));
    }

    private Uni<AddressStanding> standing(IdentifierHash address) {
        return persons.of(Set.of(address))
                .chain(known -> addresses.of(List.of(address)).map(choices -> {
                    List<Choice> own = choices.getOrDefault(address, List.of());
                    return new AddressStanding(
                            own,
                            MarketingDecisions.ofAddressAlone(own),
                            known.stream()
                                    .map(person -> MarketingDecisions.ofPerson(address, person))
                                    .toList());
                }));
    }

    /** @throws ProblemException {@code login-not-linked} for a login without a verified address */
    public IdentifierHash verifiedAddress(Principal.Customer login) {
        String email = login.email();
        if (email == null || !login.emailVerified()) {
            throw notLinked();
        }
        return identifiers.email(email).orElseThrow(AddressOwnersChoices::notLinked);
    }

    private static ProblemException notLinked() {
        return new ProblemException(
                ProblemType.EMAIL_NOT_VERIFIED, "the login is tied to nobody and has no verified e-mail address");
    }
}
