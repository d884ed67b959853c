package fi.vastuugroup.privacy.register;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Hears that blocks of a subject have ended, in the same transaction and under the subject's lock. The feature that knows
 * what they had stopped implements it.
 */
public interface EndedBlocks {

    Uni<Void> ended(UUID subject);
}
