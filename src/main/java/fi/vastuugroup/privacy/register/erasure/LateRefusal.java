package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import java.time.Instant;
import java.util.Set;

/**
 * A refusal of marketing that a source sends about somebody who was erased.
 *
 * @param identifiers by which the erased person was known
 * @param prohibitions as {@code channel/scope}
 * @param remembered the tombstones that tell of the person
 * @param at when it was recorded, no later than now
 */
public record LateRefusal(
        Set<IdentifierHash> identifiers, Set<String> prohibitions, Set<Tombstone.Key> remembered, Instant at) {}
