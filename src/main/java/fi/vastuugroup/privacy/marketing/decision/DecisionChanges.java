package fi.vastuugroup.privacy.marketing.decision;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Listens for decisions by which partners may do less than before, in the transaction of the change and under the lock
 * of the decisions. What partners may do again they find by their next check: nobody is asked to market.
 */
public interface DecisionChanges {

    /**
     * Hears that direct marketing or disclosure to partners is not permitted any more on some channel.
     *
     * @param identifiers whose stored decision became stricter; never empty
     * @param persons known by them who refuse or are restricted themselves: also under addresses that a partner alone
     *     still has
     */
    Uni<Void> prohibited(Set<IdentifierHash> identifiers, Set<UUID> persons);

    /** Selects the persons who are known by an identifier and refuse, or are restricted. */
    static Set<UUID> refusing(Set<IdentifierHash> identifiers, Collection<RecordedChoice> persons) {
        return persons.stream()
                .filter(person -> person.restricted()
                        || person.choices().stream().anyMatch(choice -> choice.state() == State.PROHIBITED))
                .filter(person -> person.knownBy().stream().anyMatch(known -> identifiers.contains(known.hash())))
                .map(RecordedChoice::subject)
                .collect(toUnmodifiableSet());
    }
}
