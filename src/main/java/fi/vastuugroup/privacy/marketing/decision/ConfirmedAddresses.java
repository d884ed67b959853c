package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.login.VerifiedAddressListener;
import fi.vastuugroup.privacy.register.subject.ContactIdentifiers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Lets a person's consents count at an address that came after them, once the person has confirmed it. */
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
        return identifiers
                .confirm(subject, address)
                .chain(first -> first
                        ? projection.changed(Set.of(address))
                        : Uni.createFrom().voidItem());
    }
}
