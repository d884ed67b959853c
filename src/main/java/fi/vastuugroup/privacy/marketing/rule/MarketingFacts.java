package fi.vastuugroup.privacy.marketing.rule;

/**
 * The facts that a decision about one marketer, channel and scope rests on.
 *
 * @param prohibited by the subject or a source, in a scope that counts for the one asked about
 * @param restricted Art. 18: stored only; or erased
 * @param consented a consent for this very marketer is in force
 * @param relation what the person is to the controller now
 */
public record MarketingFacts(boolean prohibited, boolean restricted, boolean consented, CustomerRelation relation) {

    /** The facts of somebody who is not known, and of a known person with nothing recorded. */
    static final MarketingFacts NONE = new MarketingFacts(false, false, false, CustomerRelation.NONE);
}
