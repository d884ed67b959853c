package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.login.VerifiedAddressListener;
import fi.vastuugroup.privacy.register.subject.ContactIdentifiers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Lets a person's consents count at an address that came after them, once the person has confirmed it and as long as
 * nobody found that somebody else reads it.
 */
@ApplicationScoped
public class ConfirmedAddresses implements VerifiedAddressListener {

    private final ContactIdentifiers identifiers;
    private final DecisionProjection projection;

    ConfirmedAddresses(ContactIdentifiers identifiers, DecisionProjection projection) {
        this.identifiers = identifiers;
        this.projection = projection;
    }

    @Override
    public Uni<Void> verified(UUID subject, IdentifierHash address) {
        return decideAnew(address, identifiers.confirm(subject, address));
    }

    @Override
    public Uni<Void> disproved(UUID subject, IdentifierHash address) {
        return decideAnew(address, identifiers.disprove(subject, address));
    }

    /** Whether somebody else reads what is sent to an address of the person's: it speaks for that one alone. */
    public Uni<Boolean> isSomebodyElses(UUID subject, IdentifierHash address) {
        return identifiers.isDisproved(subject, address);
    }

    private Uni<Void> decideAnew(IdentifierHash address, Uni<Boolean> changed) {
        return changed.chain(anew ->
                anew ? projection.changed(Set.of(address)) : Uni.createFrom().voidItem());
    }
}
