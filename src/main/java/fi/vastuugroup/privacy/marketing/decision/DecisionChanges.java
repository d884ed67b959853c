package fi.vastuugroup.privacy.marketing.decision;

import io.smallrye.mutiny.Uni;

/**
 * Listens for decisions by which partners may do less than before, in the transaction of the change and under the lock
 * of the decisions. What partners may do again they find by their next check: nobody is asked to market.
 */
public interface DecisionChanges {

    /**
     * Hears that direct marketing or disclosure to partners is not permitted any more on some channel.
     *
     * @param tightened never empty
     */
    Uni<Void> prohibited(TightenedDecisions tightened);
}
