package fi.vastuugroup.privacy.marketing.decision;

import static fi.vastuugroup.privacy.register.subject.RecordedChoice.CONTROLLER;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ContactKind;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingFacts;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the decisions about an identifier from what is recorded about the persons behind it. */
public final class MarketingDecisions {

    /** A name that no consent carries. */
    private static final String UNNAMED = "";

    private MarketingDecisions() {}

    /**
     * Decides for one identifier.
     *
     * @param persons everybody who is known by it
     * @param addressChoices choices of a login that is tied to nobody, for the address itself
     * @param today the Helsinki date on which a contact role counts
     */
    static MarketingDecision decide(
            IdentifierHash identifier, List<RecordedChoice> persons, List<Choice> addressChoices, LocalDate today) {
        if (persons.isEmpty()) {
            return addressChoices.isEmpty() ? MarketingDecision.UNKNOWN : ofAddress(addressChoices);
        }
        // For somebody in the register, a choice for the address can prohibit, never permit: it is not known to be
        // theirs.
        List<Choice> prohibitions = addressChoices.stream()
                .filter(choice -> choice.state() == State.PROHIBITED)
                .toList();
        return persons.stream()
                .map(person -> person.holds(identifier) ? person : person.withoutPermissions())
                .map(person -> ofPerson(identifier, person, prohibitions, today))
                .reduce(MarketingDecision::and)
                .orElse(MarketingDecision.UNKNOWN);
    }

    private static MarketingDecision ofAddress(List<Choice> choices) {
        return decision(ofAddressAlone(choices), consents(choices), ContactKind.CONSUMER, false, false);
    }

    /**
     * Finds what stands by the choices of a login for its verified address, when nobody in the register is known by it.
     */
    public static PrevailingChoices ofAddressAlone(List<Choice> choices) {
        return new PrevailingChoices(choices, consents(choices));
    }

    /** Finds what stands for a person, with the prohibitions that were recorded for the person's addresses. */
    public static PrevailingChoices ofPerson(RecordedChoice person, Collection<Choice> addressChoices) {
        // For somebody in the register, a choice for the address can prohibit, never permit: it is not known to be
        // theirs.
        Stream<Choice> prohibitions = addressChoices.stream().filter(choice -> choice.state() == State.PROHIBITED);
        return new PrevailingChoices(
                Stream.concat(person.choices().stream(), prohibitions).toList(), person.consents());
    }

    /** Finds what stands for a person as one of the person's identifiers tells of it, present or former. */
    public static PrevailingChoices ofPerson(IdentifierHash identifier, RecordedChoice person) {
        RecordedChoice told = person.holds(identifier) ? person : person.withoutPermissions();
        return new PrevailingChoices(told.choices(), told.consents());
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

    private static MarketingDecision ofPerson(
            IdentifierHash identifier, RecordedChoice person, List<Choice> addressChoices, LocalDate today) {
        boolean customer = person.roles().stream().anyMatch(role -> role.isHeldOn(today));
        return decision(
                ofPerson(person, addressChoices),
                person.consents(),
                kind(identifier, person, today),
                person.restricted(),
                customer);
    }

    private static MarketingDecision decision(
            PrevailingChoices standing,
            List<ConsentGiven> consents,
            ContactKind kind,
            boolean restricted,
            boolean customer) {
        long partners = mask(standing, Marketer.PARTNER, UNNAMED, kind, restricted, customer);
        Map<String, Long> named = new HashMap<>();
        consents.stream()
                .map(ConsentGiven::marketer)
                .filter(marketer -> !marketer.equals(CONTROLLER))
                .distinct()
                .forEach(partner ->
                        named.put(partner, mask(standing, Marketer.PARTNER, partner, kind, restricted, customer)));
        named.values().removeIf(mask -> mask == partners);
        return new MarketingDecision(
                mask(standing, Marketer.CONTROLLER, CONTROLLER, kind, restricted, customer),
                partners,
                Map.copyOf(named));
    }

    private static long mask(
            PrevailingChoices standing,
            Marketer marketer,
            String name,
            ContactKind kind,
            boolean restricted,
            boolean customer) {
        return DecisionMask.of(cell -> {
            Set<Scope> counting = MarketingRules.prohibitedBy(marketer, cell.scope());
            MarketingFacts facts = new MarketingFacts(
                    standing.prohibited(name, cell, counting),
                    restricted,
                    standing.consented(name, cell, counting),
                    customer);
            return MarketingRules.decide(marketer, kind, cell.channel(), cell.scope(), facts)
                    .code();
        });
    }

    /**
     * Finds the kind of contact: without a current role that speaks for work duties, a work address counts as a natural
     * person's.
     */
    private static ContactKind kind(IdentifierHash identifier, RecordedChoice person, LocalDate today) {
        List<Role> current =
                person.roles().stream().filter(role -> role.isHeldOn(today)).toList();
        boolean soleTrader = current.stream().anyMatch(role -> role.kind() == Organisation.Kind.SOLE_TRADER);
        if (current.isEmpty()) {
            return ContactKind.CONSUMER;
        }
        if (soleTrader) {
            return ContactKind.SOLE_TRADER;
        }
        if (current.stream().anyMatch(role -> role.organisationsOwn().contains(identifier))) {
            return ContactKind.COMPANY;
        }
        boolean work = person.knownBy().stream()
                .anyMatch(known -> known.work() && known.hash().equals(identifier));
        return work ? ContactKind.WORK_CONTACT : ContactKind.CONSUMER;
    }
}
