package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps an erased person's prohibitions of marketing (invariant 9), by keyed hashes alone. The feature that knows what
 * stands implements it. A prohibition is named {@code channel/scope}. It is no
 * {@link fi.vastuugroup.privacy.register.subject.SubjectFollower}: tombstones and the journal need its answer before
 * the change, and a replay of the journal keeps the prohibitions also where no subject is left to change.
 */
public interface KeptProhibitions {

    /**
     * Answers the prohibitions that stand for a person, their own and the sources'; asked before anything is deleted.
     */
    Uni<Set<String>> standing(UUID subject);

    /** Answers what stands at identifiers, each prohibition with its time: whoever refused it, of whomever. */
    Uni<Map<IdentifierHash, Map<String, Instant>>> at(Set<IdentifierHash> identifiers);

    /** Makes the identifiers carry the prohibitions from now on, whoever has them. */
    Uni<Void> keep(Set<IdentifierHash> identifiers, Set<String> prohibitions, Instant at);
}
