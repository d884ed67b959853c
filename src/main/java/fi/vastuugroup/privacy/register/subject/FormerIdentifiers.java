package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Finds whose an address or number was, for objections alone (Art. 21(3)): messages that were sent there are still
 * answered. Nothing that permits or shows anything asks here, for somebody else may have the address now.
 */
@ApplicationScoped
public class FormerIdentifiers {

    private final FormerIdentifierStore store;
    private final Identifiers identifiers;

    FormerIdentifiers(FormerIdentifierStore store, Identifiers identifiers) {
        this.store = store;
        this.identifiers = identifiers;
    }

    /** Finds the subjects who gave the identifier up since the time, in the order of their ids. */
    public Uni<List<UUID>> holders(IdentifierHash identifier, Instant since) {
        return store.holders(IdentifierHash.matched(List.of(identifier)), since);
    }

    /**
     * Makes a subject known by an identifier of theirs again, though it is not held in plain: what they prohibit then
     * stands for it too. It is forgotten when nothing stands on it. Under the subject's lock.
     */
    public Uni<Void> carryOn(UUID subject, IdentifierHash identifier) {
        return store.carryOn(
                subject,
                IdentifierHash.matched(List.of(identifier)),
                identifier.value(),
                identifiers.pepperVersion(),
                identifier.older());
    }

    /** Forgets what a subject was known by, when an erasure leaves nothing to recognise them by. */
    public Uni<Void> forget(UUID subject) {
        return store.forget(subject);
    }
}
