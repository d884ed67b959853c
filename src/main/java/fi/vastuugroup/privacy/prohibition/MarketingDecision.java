package fi.vastuugroup.privacy.prohibition;

import java.util.HashMap;
import java.util.Map;

/**
 * What checks of one identifier answer.
 *
 * @param controller the decisions for the controller ({@link DecisionMask})
 * @param partners the decisions for any partner
 * @param named the decisions for the partners that a consent names, where they differ
 */
record MarketingDecision(long controller, long partners, Map<String, Long> named) {

    static final MarketingDecision UNKNOWN =
            new MarketingDecision(DecisionMask.UNKNOWN_TO_CONTROLLER, DecisionMask.UNKNOWN_TO_PARTNERS, Map.of());

    long forPartner(String partner) {
        return named.getOrDefault(partner, partners);
    }

    /** Of an identifier that two persons share: the strictest, cell by cell. */
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
