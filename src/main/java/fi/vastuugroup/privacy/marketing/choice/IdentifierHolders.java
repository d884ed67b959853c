package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.subject.OrganisationIdentifiers;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds the person whose word it is when a request comes with an identifier instead of a login. */
@ApplicationScoped
public class IdentifierHolders {

    private final RecordedChoices recordedChoices;
    private final OrganisationIdentifiers organisations;
    private final Items items;
    private final Clock clock;

    IdentifierHolders(RecordedChoices recordedChoices, OrganisationIdentifiers organisations, Items items, Clock clock) {
        this.recordedChoices = recordedChoices;
        this.organisations = organisations;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Finds and locks the one person who is known by the identifier; empty where nobody is, or several are, or where it is
     * an organisation's own, for which no single person speaks.
     */
    public Uni<Optional<UUID>> onlyOne(IdentifierHash identifier) {
        return onlyOne(identifier, person -> true);
    }

    /** Does the same for what permits: an address of a role that has ended, whoever reads it, permits nothing. */
    public Uni<Optional<UUID>> onlyOneReached(IdentifierHash identifier) {
        LocalDate today = Helsinki.today(clock);
        return onlyOne(identifier, person -> MarketingDecisions.isReached(person, identifier, today));
    }

    private Uni<Optional<UUID>> onlyOne(IdentifierHash identifier, Predicate<RecordedChoice> counts) {
        return organisations.among(Set.of(identifier)).chain(owned -> owned.isEmpty()
                ? onlyPerson(identifier, counts)
                : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<UUID>> onlyPerson(IdentifierHash identifier, Predicate<RecordedChoice> counts) {
        return recordedChoices.of(Set.of(identifier)).chain(persons -> {
            if (persons.size() != 1 || !counts.test(persons.get(0))) {
                return Uni.createFrom().item(Optional.empty());
            }
            UUID person = persons.get(0).subject();
            return items.lockIfThere(person).map(there -> there ? Optional.of(person) : Optional.empty());
        });
    }
}
