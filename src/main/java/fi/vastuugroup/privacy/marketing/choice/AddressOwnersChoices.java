package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows and changes the choices of a login that is tied to nobody in the register: for its own verified address alone.
 */
@ApplicationScoped
class AddressOwnersChoices {

    private final Transactions transactions;
    private final Identifiers identifiers;
    private final AddressChoiceStore addresses;
    private final RecordedChoices persons;
    private final ChoiceJournal journal;
    private final DecisionProjection projection;
    private final AuditTrailStore audit;
    private final Clock clock;

    AddressOwnersChoices(
            Transactions transactions,
            Identifiers identifiers,
            AddressChoiceStore addresses,
            RecordedChoices persons,
            ChoiceJournal journal,
            DecisionProjection projection,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.addresses = addresses;
        this.persons = persons;
        this.journal = journal;
        this.projection = projection;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code login-not-linked} for a login without a verified address */
    Uni<ChoiceMatrix> get(Principal.Customer login) {
        IdentifierHash address = verifiedAddress(login);
        return transactions.asSystem(() -> standing(address).map(AddressOwnersChoices::matrix));
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
                .chain(() -> standing(address))
                .chain(standing -> change(login, address, standing, change)));
    }

    private Uni<ChoiceMatrix> change(
            Principal.Customer login, IdentifierHash address, AddressStanding standing, ChoiceChange change) {
        change.requireSeen(matrix(standing));
        if (change.choices().stream()
                .anyMatch(choice -> choice.state() != State.PROHIBITED && standing.isOthers(choice.cell()))) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT,
                    "it is prohibited by a person to whom this login is not tied",
                    Refusal.PROHIBITED_BY_ANOTHER);
        }
        List<RequestedChoice> choices = ChoiceChange.effective(change.choices(), standing.own(), Set.of(), List.of());
        if (choices.isEmpty()) {
            return Uni.createFrom().item(matrix(standing));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return addresses
                .record(address, choices, now)
                .chain(() -> projection.changed(Set.of(address)))
                .chain(() -> journal.add(address, choices, now))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        now,
                        AuditEvent.Actor.login(login.sub()),
                        "address-choices-changed",
                        null,
                        List.of(),
                        Map.of("choices", ChoiceChange.codes(choices))))))
                .chain(() -> standing(address))
                .map(AddressOwnersChoices::matrix);
    }

    private Uni<AddressStanding> standing(IdentifierHash address) {
        return persons.of(Set.of(address))
                .chain(known -> addresses
                        .of(List.of(address))
                        .map(choices -> new AddressStanding(
                                MarketingDecisions.ofAddressAlone(choices.getOrDefault(address, List.of())),
                                known.stream()
                                        .map(person -> MarketingDecisions.ofPerson(address, person))
                                        .toList())));
    }

    private IdentifierHash verifiedAddress(Principal.Customer login) {
        String email = login.email();
        if (email == null || !login.emailVerified()) {
            throw notLinked();
        }
        return identifiers.email(email).orElseThrow(AddressOwnersChoices::notLinked);
    }

    private static ProblemException notLinked() {
        return new ProblemException(
                ProblemType.LOGIN_NOT_LINKED, "the login is tied to nobody and has no verified e-mail address");
    }

    private static ChoiceMatrix matrix(AddressStanding standing) {
        return ChoiceMatrix.ofAddress(standing);
    }
}
