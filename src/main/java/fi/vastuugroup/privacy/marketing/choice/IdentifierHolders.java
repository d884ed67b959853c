package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.subject.FormerIdentifiers;
import fi.vastuugroup.privacy.register.subject.OrganisationIdentifiers;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the person whose word it is when a request comes with an identifier instead of a login. */
@ApplicationScoped
public class IdentifierHolders {

    private final RecordedChoices recordedChoices;
    private final FormerIdentifiers former;
    private final OrganisationIdentifiers organisations;
    private final Items items;
    private final Clock clock;

    IdentifierHolders(
            RecordedChoices recordedChoices,
            FormerIdentifiers former,
            OrganisationIdentifiers organisations,
            Items items,
            Clock clock) {
        this.recordedChoices = recordedChoices;
        this.former = former;
        this.organisations = organisations;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Whose objection it can be that comes with an identifier.
     *
     * @param holder the one who has it, or the one who is still known by it; null where nobody is, or several are
     * @param former the one who gave it up after the message that is answered was sent; null where nobody did, or several
     * @param shared whether several have it: it is none of theirs alone, and stands for the identifier itself
     */
    public record Objectors(@Nullable UUID holder, @Nullable UUID former, boolean shared) {

        /** The persons whose own objection it is. */
        public List<UUID> persons() {
            List<UUID> persons = new ArrayList<>();
            if (holder != null) {
                persons.add(holder);
            }
            if (former != null) {
                persons.add(former);
            }
            return persons;
        }

        private Objectors among(Set<UUID> there) {
            return new Objectors(
                    holder != null && there.contains(holder) ? holder : null,
                    former != null && there.contains(former) ? former : null,
                    shared);
        }
    }

    /**
     * Finds and locks the one person who is reached by the identifier now; empty where nobody is, or several are known by
     * it, or it is an organisation's own: only who reads what is sent there may permit anything by it.
     */
    public Uni<Optional<UUID>> onlyOne(IdentifierHash identifier) {
        LocalDate today = Helsinki.today(clock);
        return known(identifier).chain(known -> {
            if (known.size() != 1 || !MarketingDecisions.isReached(known.get(0), identifier, today)) {
                return Uni.createFrom().item(Optional.empty());
            }
            UUID person = known.get(0).subject();
            return items.lockIfThere(person).map(there -> there ? Optional.of(person) : Optional.empty());
        });
    }

    /**
     * Finds and locks whose objection it can be. Beside the one who is known by the identifier it is the one who was,
     * when the message was sent that is answered: people keep old messages, and change their address (Art. 21(3)).
     *
     * @param since when the message was sent
     */
    public Uni<Objectors> objectors(IdentifierHash identifier, Instant since) {
        return known(identifier)
                .chain(known -> former.holders(identifier, since).map(before -> objectors(identifier, known, before)))
                .chain(found -> items.lockThoseThere(found.persons()).map(found::among));
    }

    /** Answers who is known by an identifier; nobody by an organisation's own, for which no single person speaks. */
    private Uni<List<RecordedChoice>> known(IdentifierHash identifier) {
        return organisations
                .among(Set.of(identifier))
                .chain(owned -> owned.isEmpty()
                        ? recordedChoices.of(Set.of(identifier))
                        : Uni.createFrom().item(List.of()));
    }

    private static Objectors objectors(IdentifierHash identifier, List<RecordedChoice> known, List<UUID> before) {
        List<UUID> present = subjects(known.stream().filter(person -> person.holds(identifier)));
        List<UUID> holders = present.isEmpty() ? subjects(known.stream()) : present;
        List<UUID> former =
                before.stream().filter(person -> !holders.contains(person)).toList();
        return new Objectors(
                holders.size() == 1 ? holders.get(0) : null,
                former.size() == 1 ? former.get(0) : null,
                holders.size() > 1);
    }

    private static List<UUID> subjects(Stream<RecordedChoice> persons) {
        return persons.map(RecordedChoice::subject).distinct().toList();
    }
}
