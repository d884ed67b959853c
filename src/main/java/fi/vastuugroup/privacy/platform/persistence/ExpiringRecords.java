package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/**
 * Deletes records that the portal keeps of its own doing when their period is over (invariant 14): mails, requests,
 * idempotency records. The feature that owns them implements it; retention calls it until nothing is left to delete.
 */
public interface ExpiringRecords {

    /**
     * Deletes up to so many records whose period is over.
     *
     * @return how many it deleted; 0 when none is left
     */
    Uni<Long> expire(int limit);

    /** Under what name the evidence of a run counts them; null where it does not. */
    default @Nullable String countedAs() {
        return null;
    }
}
