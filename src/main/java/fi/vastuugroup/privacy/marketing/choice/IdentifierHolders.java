package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.subject.MarketingStandings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the person whose word it is when a request comes with an identifier instead of a login. */
@ApplicationScoped
public class IdentifierHolders {

    private final MarketingStandings standings;
    private final Items items;

    IdentifierHolders(MarketingStandings standings, Items items) {
        this.standings = standings;
        this.items = items;
    }

    /** Finds and locks the one person who is known by the identifier; empty where nobody is, or several are. */
    public Uni<Optional<UUID>> onlyOne(IdentifierHash identifier) {
        return standings.of(Set.of(identifier)).chain(persons -> {
            if (persons.size() != 1) {
                return Uni.createFrom().item(Optional.empty());
            }
            UUID person = persons.get(0).subject();
            return items.lockIfThere(person).map(there -> there ? Optional.of(person) : Optional.empty());
        });
    }
}
