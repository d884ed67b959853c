package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.marketing.choice.EffectiveChoice.Because;
import fi.vastuugroup.privacy.marketing.choice.EffectiveChoice.NamedPartner;
import fi.vastuugroup.privacy.marketing.decision.EffectiveDecision;
import fi.vastuugroup.privacy.marketing.decision.EffectiveDecision.OfMarketers;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts in the words of the reader what holds for each choice, and what can be done: {@code choices_*.properties}. */
@ApplicationScoped
public class ChoiceWords {

    private static final String OPERATION = "putMarketingProhibitions";

    private final AllowedActions actions;
    private final Texts texts = Texts.load("choices");

    ChoiceWords(AllowedActions actions) {
        this.actions = actions;
    }

    List<AllowedAction> actions(List<ChoiceMatrix.Offer> offers, Language language) {
        return offers.stream()
                .map(offer -> actions.of(offer.action(), OPERATION, offer.refusal(), language)
                        .sending(offer.state().slug()))
                .toList();
    }

    EffectiveChoice effective(OfMarketers marketers, ChannelScope cell, Language language) {
        EffectiveDecision partners = at(marketers.partners(), cell);
        return new EffectiveChoice(
                decision(at(marketers.controller(), cell), language),
                decision(partners, language),
                marketers.named().entrySet().stream()
                        .filter(named -> !at(named.getValue(), cell).equals(partners))
                        .map(named -> new NamedPartner(
                                named.getKey(),
                                marketers.names().getOrDefault(named.getKey(), named.getKey()),
                                decision(at(named.getValue(), cell), language)))
                        .toList());
    }

    private EffectiveChoice.Decision decision(EffectiveDecision decision, Language language) {
        return new EffectiveChoice.Decision(
                decision.code().permitted(),
                decision.code(),
                new Because(
                        decision.rule(),
                        texts.get(decision.rule().slug(), language),
                        NamedArticle.of(decision.article(), language)),
                decision.permittedAtSome());
    }

    private static EffectiveDecision at(Map<ChannelScope, EffectiveDecision> decisions, ChannelScope cell) {
        return Objects.requireNonNull(decisions.get(cell), "every cell is decided");
    }
}
