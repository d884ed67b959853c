package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import java.time.Instant;
import java.util.Set;

/**
 * Remembers an erasure, as the tombstone of a person or an address has it.
 *
 * @param prohibitions what stood, or was refused since
 * @param identifiers by which the person was known
 */
public record Grave(Instant placedAt, Set<String> prohibitions, Set<IdentifierHash> identifiers) {

    Grave latest(Grave other) {
        return placedAt.isBefore(other.placedAt) ? other : this;
    }
}
