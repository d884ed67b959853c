package fi.vastuugroup.privacy.marketing.decision;

import static java.util.Comparator.comparing;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.MarketingRule;
import fi.vastuugroup.privacy.privacynotice.Article;
import java.util.List;
import java.util.Map;

/**
 * What holds for a person on one channel and in one scope, for one marketer.
 *
 * @param code what a check answers
 * @param rule why, in the person's own case
 * @param article what the rule carries out
 * @param permittedAtSome whether it is permitted at some of the person's addresses and numbers, though not at all
 */
public record EffectiveDecision(DecisionCode code, MarketingRule rule, Article article, boolean permittedAtSome) {

    /**
     * What holds for all marketers.
     *
     * @param partners those that are not named
     * @param named those for which something else holds, as a consent names them
     * @param names what people call those that are named, as far as anybody says
     */
    public record OfMarketers(
            Map<ChannelScope, EffectiveDecision> controller,
            Map<ChannelScope, EffectiveDecision> partners,
            Map<String, Map<ChannelScope, EffectiveDecision>> named,
            Map<String, String> names) {

        OfMarketers called(Map<String, String> names) {
            return new OfMarketers(controller, partners, named, names);
        }
    }

    /** Takes the strictest of those at several addresses; where two are alike, the one that is the person's own matter. */
    static EffectiveDecision strictest(List<EffectiveDecision> several) {
        EffectiveDecision first = several.stream()
                .min(comparing(EffectiveDecision::code).thenComparing(EffectiveDecision::rule))
                .orElseThrow();
        return new EffectiveDecision(
                first.code,
                first.rule,
                first.article,
                !first.code.permitted() && several.stream().anyMatch(each -> each.code.permitted()));
    }
}
