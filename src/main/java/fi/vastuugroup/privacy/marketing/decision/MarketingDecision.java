package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The decisions that checks of one identifier answer.
 *
 * @param controller the decisions for the controller ({@link DecisionMask})
 * @param partners the decisions for any partner
 * @param named the decisions for the partners that a consent names, where they differ
 */
record MarketingDecision(long controller, long partners, Map<String, Long> named) {

    static final MarketingDecision UNKNOWN =
            new MarketingDecision(DecisionMask.UNKNOWN_TO_CONTROLLER, DecisionMask.UNKNOWN_TO_PARTNERS, Map.of());

    /** Whether some partner may do less than before: market directly, or be told of the person. */
    boolean permitsPartnersLessThan(MarketingDecision before) {
        return DecisionMask.permitsLess(partners, before.partners)
                || Stream.concat(named.keySet().stream(), before.named.keySet().stream())
                        .anyMatch(partner -> DecisionMask.permitsLess(forPartner(partner), before.forPartner(partner)));
    }

    long forPartner(String partner) {
        return named.getOrDefault(partner, partners);
    }

    /** Combines the decisions for two persons who share an identifier: the strictest, cell by cell. */
    MarketingDecision and(MarketingDecision other) {
        long both = DecisionMask.strictest(partners, other.partners);
        Map<String, Long> differing = new HashMap<>();
        named.keySet().forEach(partner -> differing.put(partner, strictestFor(partner, other)));
        other.named.keySet().forEach(partner -> differing.put(partner, strictestFor(partner, other)));
        differing.values().removeIf(mask -> mask == both);
        return new MarketingDecision(DecisionMask.strictest(controller, other.controller), both, Map.copyOf(differing));
    }

    private long strictestFor(String partner, MarketingDecision other) {
        return DecisionMask.strictest(forPartner(partner), other.forPartner(partner));
    }
}
