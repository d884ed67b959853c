package fi.vastuugroup.privacy.marketing.decision;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identity.client.PartnerNames;
import fi.vastuugroup.privacy.marketing.decision.EffectiveDecision.OfMarketers;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions.Reasoning;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingRule;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Tells a person what holds about marketing to them. The decisions are those that checks answer, read where checks read
 * them; the rule behind each is found by the same reasoning that made it. Where the person has several addresses and
 * numbers, the strictest of theirs is told.
 */
@ApplicationScoped
public class EffectiveDecisions {

    private final DecisionStore stored;
    private final PartnerNames names;
    private final Clock clock;

    EffectiveDecisions(DecisionStore stored, PartnerNames names, Clock clock) {
        this.stored = stored;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One identifier of the person.
     *
     * @param decision what checks of it answer
     * @param reasoning how that comes to be, as far as the person's own records go
     * @param inRegister whether the reasoning is that of a person in the register, so that a milder decision is nobody else's
     */
    private record Reached(MarketingDecision decision, Reasoning reasoning, boolean inRegister) {

        EffectiveDecision tell(Marketer marketer, String name, ChannelScope cell, long mask) {
            DecisionCode code = DecisionMask.get(mask, cell.channel(), cell.scope());
            MarketingRules.Decision own = reasoning.decide(marketer, name, cell);
            if (code == own.code()) {
                return new EffectiveDecision(code, own.rule(), own.rule().section(), false);
            }
            if (inRegister && code.compareTo(own.code()) > 0) {
                MarketingRule told = MarketingRules.told(code, cell.channel(), cell.scope());
                return new EffectiveDecision(code, told, told.section(), false);
            }
            return new EffectiveDecision(
                    code,
                    MarketingRule.SHARED,
                    MarketingRules.section(code, cell.channel(), cell.scope(), DecisionMask.reachesLegalPerson(mask)),
                    false);
        }
    }

    /**
     * Tells what holds for a person in the register, in the caller's transaction.
     *
     * @param addressChoices those that were recorded for the person's addresses and numbers themselves
     */
    public Uni<OfMarketers> ofPerson(RecordedChoice person, Map<IdentifierHash, List<Choice>> addressChoices) {
        LocalDate today = Helsinki.today(clock);
        List<IdentifierHash> held = person.knownBy().stream()
                .filter(KnownBy::held)
                .map(KnownBy::hash)
                .distinct()
                .toList();
        return stored.of(held)
                .map(decisions -> told(person, addressChoices, held, decisions, today))
                .chain(this::called);
    }

    private static OfMarketers told(
            RecordedChoice person,
            Map<IdentifierHash, List<Choice>> addressChoices,
            List<IdentifierHash> held,
            Map<IdentifierHash, MarketingDecision> decisions,
            LocalDate today) {
        List<Reached> reached = new ArrayList<>();
        held.forEach(identifier -> MarketingDecisions.reasoning(
                        identifier, person, addressChoices.getOrDefault(identifier, List.of()), today)
                .ifPresent(reasoning -> reached.add(
                        new Reached(decisions.getOrDefault(identifier, MarketingDecision.UNKNOWN), reasoning, true))));
        return reached.isEmpty()
                ? unreached(MarketingDecisions.reasoningAnywhere(person, today), marketers(person))
                : told(reached);
    }

    /** Asks for names where there is somebody to name: few people have given a partner a consent. */
    private Uni<OfMarketers> called(OfMarketers marketers) {
        return marketers.named().isEmpty()
                ? Uni.createFrom().item(marketers)
                : names.ofPartners().map(marketers::called);
    }

    /** Tells what holds for an address to whose owner nobody in the register is tied, in the caller's transaction. */
    public Uni<OfMarketers> ofAddress(IdentifierHash address, List<Choice> addressChoices) {
        Reasoning reasoning = MarketingDecisions.reasoningAlone(addressChoices);
        return stored.of(List.of(address))
                .map(decisions -> told(List.of(
                        new Reached(decisions.getOrDefault(address, MarketingDecision.UNKNOWN), reasoning, false))))
                .chain(this::called);
    }

    private static OfMarketers told(List<Reached> reached) {
        Map<String, Map<ChannelScope, EffectiveDecision>> named = new TreeMap<>();
        reached.stream()
                .flatMap(each -> each.decision().named().keySet().stream())
                .distinct()
                .forEach(partner -> named.put(
                        partner, cells(reached, Marketer.PARTNER, partner, each -> each.forPartner(partner))));
        return new OfMarketers(
                cells(reached, Marketer.CONTROLLER, Consent.CONTROLLER, MarketingDecision::controller),
                cells(reached, Marketer.PARTNER, MarketingDecisions.UNNAMED, MarketingDecision::partners),
                named,
                Map.of());
    }

    private static Map<ChannelScope, EffectiveDecision> cells(
            List<Reached> reached, Marketer marketer, String name, ToLongFunction<MarketingDecision> mask) {
        return ChannelScope.ALL.stream()
                .collect(toUnmodifiableMap(
                        cell -> cell,
                        cell -> EffectiveDecision.strictest(reached.stream()
                                .map(each -> each.tell(marketer, name, cell, mask.applyAsLong(each.decision())))
                                .toList())));
    }

    private static OfMarketers unreached(Reasoning reasoning, Collection<String> partners) {
        return new OfMarketers(
                cells(reasoning, Marketer.CONTROLLER, Consent.CONTROLLER),
                cells(reasoning, Marketer.PARTNER, MarketingDecisions.UNNAMED),
                partners.stream()
                        .collect(toMap(
                                partner -> partner,
                                partner -> cells(reasoning, Marketer.PARTNER, partner),
                                (one, other) -> one,
                                TreeMap::new)),
                Map.of());
    }

    private static Map<ChannelScope, EffectiveDecision> cells(Reasoning reasoning, Marketer marketer, String name) {
        return ChannelScope.ALL.stream().collect(toUnmodifiableMap(cell -> cell, cell -> {
            MarketingRules.Decision decision = reasoning.decide(marketer, name, cell);
            return new EffectiveDecision(
                    decision.code(), decision.rule(), decision.rule().section(), false);
        }));
    }

    private static List<String> marketers(RecordedChoice person) {
        return person.consents().stream()
                .map(RecordedChoice.ConsentGiven::marketer)
                .filter(marketer -> !marketer.equals(Consent.CONTROLLER))
                .distinct()
                .toList();
    }
}
