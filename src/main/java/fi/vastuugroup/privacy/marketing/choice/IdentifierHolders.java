package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the person whose word it is when a request comes with an identifier instead of a login. */
@ApplicationScoped
public class IdentifierHolders {

    private final RecordedChoices recordedChoices;
    private final Items items;

    IdentifierHolders(RecordedChoices recordedChoices, Items items) {
        this.recordedChoices = recordedChoices;
        this.items = items;
    }

    /** Finds and locks the one person who is known by the identifier; empty where nobody is, or several are. */
    public Uni<Optional<UUID>> onlyOne(IdentifierHash identifier) {
        return recordedChoices.of(Set.of(identifier)).chain(persons -> {
            if (persons.size() != 1) {
                return Uni.createFrom().item(Optional.empty());
            }
            UUID person = persons.get(0).subject();
            return items.lockIfThere(person).map(there -> there ? Optional.of(person) : Optional.empty());
        });
    }
}
