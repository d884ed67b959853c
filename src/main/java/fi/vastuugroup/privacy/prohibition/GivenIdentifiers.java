package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.prohibition.ProhibitionCheckRequest.IdentifierType;
import fi.vastuugroup.privacy.register.IdentifierHash;
import fi.vastuugroup.privacy.register.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** An identifier as somebody gives it, to its keyed hash. */
@ApplicationScoped
class GivenIdentifiers {

    private final Identifiers identifiers;

    GivenIdentifiers(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Empty when it is not well-formed. */
    Optional<IdentifierHash> hash(IdentifierType type, String identifier) {
        return switch (type) {
            case EMAIL -> identifiers.email(identifier);
            case PHONE -> identifiers.phone(identifier);
            case SHA256 -> identifiers.sha256Hex(identifier);
        };
    }
}
