package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Hears that a login proved an address to be a person's own, or that staff found it to be somebody else's. Whoever keeps
 * what follows from it implements this; it is called in the transaction that links the login, or takes the mailbox.
 */
public interface VerifiedAddressListener {

    /** The person who logged in reads what is sent to the address: their issuer verified it. */
    Uni<Void> verified(UUID subject, IdentifierHash address);

    /** Somebody else reads what is sent to the address: what follows from its having been confirmed ends. */
    Uni<Void> disproved(UUID subject, IdentifierHash address);
}
