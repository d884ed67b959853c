package fi.vastuugroup.privacy.marketing.decision;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.ContactKind;
import fi.vastuugroup.privacy.marketing.rule.CustomerRelation;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingFacts;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the decisions about an identifier from what is recorded about the persons behind it. */
public final class MarketingDecisions {

    /** A name that no consent carries. */
    static final String UNNAMED = "";

    private MarketingDecisions() {}

    /**
     * Decides for one identifier.
     *
     * @param persons everybody who is known by it, or was
     * @param organisations whether it is an organisation's own
     * @param addressChoices choices of a login that is tied to nobody, for the address itself
     * @param today the Helsinki date on which a contact role counts
     */
    static MarketingDecision decide(
            IdentifierHash identifier,
            List<RecordedChoice> persons,
            boolean organisations,
            List<Choice> addressChoices,
            LocalDate today) {
        if (persons.isEmpty()) {
            return ofNobody(addressChoices, organisations);
        }
        List<Choice> prohibitions = prohibitions(addressChoices);
        List<MarketingDecision> present = new ArrayList<>();
        List<MarketingDecision> former = new ArrayList<>();
        persons.forEach(person -> Contact.of(identifier, person, today)
                .ifPresentOrElse(
                        contact -> present.add(ofPerson(contact, person.at(identifier), prohibitions)),
                        () -> former.add(ofFormer(person, prohibitions))));
        MarketingDecision reached =
                present.stream().reduce(MarketingDecision::and).orElseGet(() -> ofNobody(prohibitions, organisations));
        return former.stream().reduce(reached, MarketingDecision::and);
    }

    /** Whether a person is reached by an identifier on a date, rather than that it was theirs in a role that has ended. */
    public static boolean isReached(RecordedChoice person, IdentifierHash identifier, LocalDate today) {
        return Contact.of(identifier, person, today).isPresent();
    }

    /** Decides for an identifier of which nothing else is recorded than that the cells are prohibited. */
    static MarketingDecision ofProhibition(List<ChannelScope> cells, Instant at) {
        return ofNobody(
                cells.stream()
                        .map(cell ->
                                new Choice(SourceSystem.PORTAL, cell.channel(), cell.scope(), State.PROHIBITED, at))
                        .toList(),
                false);
    }

    /** Decides for an identifier by which nobody is known today: an organisation's own, or not known at all. */
    private static MarketingDecision ofNobody(List<Choice> choices, boolean organisations) {
        if (choices.isEmpty() && !organisations) {
            return MarketingDecision.UNKNOWN;
        }
        ContactKind kind = organisations ? ContactKind.COMPANY : ContactKind.CONSUMER;
        return decision(ofAddressAlone(choices), consents(choices), new Contact(kind, CustomerRelation.NONE), false);
    }

    /**
     * Decides for an address that a person had, in a role that has ended or in contact details of before. It carries the
     * person's prohibitions and restriction on, and permits nothing; whoever has it now is decided by themselves.
     */
    private static MarketingDecision ofFormer(RecordedChoice person, List<Choice> addressChoices) {
        PrevailingChoices standing = new PrevailingChoices(
                Stream.concat(person.choices().stream(), addressChoices.stream())
                        .toList(),
                List.of());
        return new MarketingDecision(
                DecisionMask.toLegalPerson(
                        prohibitions(standing, Marketer.CONTROLLER, CONTROLLER, person.restricted())),
                prohibitions(standing, Marketer.PARTNER, UNNAMED, person.restricted()),
                Map.of());
    }

    private static long prohibitions(PrevailingChoices standing, Marketer marketer, String name, boolean restricted) {
        return DecisionMask.of(cell ->
                restricted || standing.prohibited(name, cell, MarketingRules.prohibitedBy(marketer, cell.scope()))
                        ? DecisionCode.PROHIBITED
                        : DecisionCode.CONSENT_RECORDED);
    }

    /**
     * Finds what stands by the choices of a login for its verified address, when nobody in the register is known by it.
     */
    public static PrevailingChoices ofAddressAlone(List<Choice> choices) {
        return new PrevailingChoices(choices, consents(choices));
    }

    /** Finds what stands for a person, with the prohibitions that were recorded for the person's addresses. */
    static PrevailingChoices ofPerson(RecordedChoice person, Collection<Choice> addressChoices) {
        return new PrevailingChoices(
                Stream.concat(person.choices().stream(), prohibitions(addressChoices).stream())
                        .toList(),
                person.consents());
    }

    /**
     * Finds what stands for a person at all addresses and numbers: what is prohibited for some of them alone is not
     * prohibited for the person.
     *
     * @param addressChoices those that were recorded for the addresses themselves
     */
    public static PrevailingChoices ofPersonEverywhere(
            RecordedChoice person, Map<IdentifierHash, List<Choice>> addressChoices) {
        List<List<Choice>> held = person.knownBy().stream()
                .filter(RecordedChoice.KnownBy::held)
                .map(known -> prohibitions(addressChoices.getOrDefault(known.hash(), List.of())))
                .toList();
        List<Choice> everywhere = ChannelScope.ALL.stream()
                .map(cell -> held.stream()
                        .map(choices -> choices.stream()
                                .filter(choice -> choice.channel() == cell.channel() && choice.scope() == cell.scope())
                                .findFirst())
                        .toList())
                .filter(found -> !found.isEmpty() && found.stream().allMatch(Optional::isPresent))
                .map(found -> found.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Choice::recordedAt))
                        .orElseThrow())
                .toList();
        return ofPerson(person, everywhere);
    }

    /** For somebody in the register, a choice for the address can prohibit, never permit: it is not known to be theirs. */
    private static List<Choice> prohibitions(Collection<Choice> addressChoices) {
        return addressChoices.stream()
                .filter(choice -> choice.state() == State.PROHIBITED)
                .toList();
    }

    /** Finds what stands for a person as one of the person's identifiers tells of it, present or former. */
    public static PrevailingChoices ofPerson(IdentifierHash identifier, RecordedChoice person) {
        return new PrevailingChoices(person.choices(), person.at(identifier).consents());
    }

    /**
     * Makes consents of choices: a verified address consents for the controller, and the wording stands with the
     * choice.
     */
    private static List<ConsentGiven> consents(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.state() == State.CONSENTED)
                .map(choice -> new ConsentGiven(
                        choice.source(),
                        new Consent(
                                CONTROLLER,
                                choice.channel(),
                                choice.scope(),
                                "",
                                choice.source(),
                                choice.recordedAt(),
                                null)))
                .toList();
    }

    private static MarketingDecision ofPerson(Contact contact, RecordedChoice person, List<Choice> addressChoices) {
        return decision(ofPerson(person, addressChoices), person.consents(), contact, person.restricted());
    }

    private static MarketingDecision decision(
            PrevailingChoices standing, List<ConsentGiven> consents, Contact contact, boolean restricted) {
        long partners = mask(standing, Marketer.PARTNER, UNNAMED, contact, restricted);
        Map<String, Long> named = new HashMap<>();
        consents.stream()
                .map(ConsentGiven::marketer)
                .filter(marketer -> !marketer.equals(CONTROLLER))
                .distinct()
                .forEach(partner -> named.put(partner, mask(standing, Marketer.PARTNER, partner, contact, restricted)));
        named.values().removeIf(mask -> mask == partners);
        long controller = mask(standing, Marketer.CONTROLLER, CONTROLLER, contact, restricted);
        return new MarketingDecision(
                contact.kind().isNaturalPerson() ? controller : DecisionMask.toLegalPerson(controller),
                partners,
                Map.copyOf(named));
    }

    private static long mask(
            PrevailingChoices standing, Marketer marketer, String name, Contact contact, boolean restricted) {
        Reasoning reasoning = new Reasoning(standing, contact, restricted);
        return DecisionMask.of(cell -> reasoning.decide(marketer, name, cell).code());
    }

    /** Explains the decisions for a person at an identifier by which the person is reached; empty where that is not so. */
    static Optional<Reasoning> reasoning(
            IdentifierHash identifier, RecordedChoice person, List<Choice> addressChoices, LocalDate today) {
        return Contact.of(identifier, person, today).map(contact -> {
            RecordedChoice here = person.at(identifier);
            return new Reasoning(ofPerson(here, prohibitions(addressChoices)), contact, here.restricted());
        });
    }

    /** Explains the decisions for a person whom no identifier reaches: as they would be at one of the person's own. */
    static Reasoning reasoningAnywhere(RecordedChoice person, LocalDate today) {
        return new Reasoning(ofPerson(person, List.of()), Contact.own(person, today), person.restricted());
    }

    /** Explains the decisions for an address by which nobody is known, by the choices of its owner. */
    static Reasoning reasoningAlone(List<Choice> addressChoices) {
        return new Reasoning(
                ofAddressAlone(addressChoices), new Contact(ContactKind.CONSUMER, CustomerRelation.NONE), false);
    }

    /**
     * What the decisions about one identifier rest on, for one person.
     *
     * @param standing the choices and consents that stand there
     */
    record Reasoning(PrevailingChoices standing, Contact contact, boolean restricted) {

        /** Decides a cell for a marketer, by its name; no consent carries the name of one that is not named. */
        MarketingRules.Decision decide(Marketer marketer, String name, ChannelScope cell) {
            Set<Scope> counting = MarketingRules.prohibitedBy(marketer, cell.scope());
            MarketingFacts facts = new MarketingFacts(
                    standing.prohibited(name, cell, counting),
                    restricted,
                    standing.consented(name, cell, counting),
                    contact.relation());
            return MarketingRules.decide(marketer, contact.kind(), cell.channel(), cell.scope(), facts);
        }
    }
}
