package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/**
 * Told, in the same transaction, that something a decision about marketing depends on has changed: contact data,
 * prohibitions, consents, restrictions or the relation of a person. The feature that decides implements it.
 */
public interface MarketingInputs {

    /**
     * After the change, before its commit.
     *
     * @param identifiers the keyed identifiers of every person concerned, those they no longer have included
     */
    Uni<Void> changed(Set<IdentifierHash> identifiers);
}
