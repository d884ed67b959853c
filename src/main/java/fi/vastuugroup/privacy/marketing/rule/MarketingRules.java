package fi.vastuugroup.privacy.marketing.rule;

import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.CONSENT;
import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.CONSENT_OR_CUSTOMER;
import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.UNTIL_PROHIBITED;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides by the rules of direct marketing, in one reviewed place (GDPR Art. 18, 21; Act 917/2014 §§200, 202, 205).
 * Restriction and prohibition come first, then a consent for the very marketer, then what the table asks for.
 *
 * <p>For partners the kind of contact changes nothing, or the answer would tell that somebody is known.
 */
public final class MarketingRules {

    /** The basis that marketing on a channel, in a scope, needs. */
    enum Basis {
        CONSENT,
        CONSENT_OR_CUSTOMER,
        UNTIL_PROHIBITED
    }

    /** A decision, and the rule that it follows. */
    public record Decision(DecisionCode code, MarketingRule rule) {}

    // Columns in the order of Scope: direct marketing, customer communication, disclosure to partners, profiling.
    // Disclosure needs what the partner's marketing will need. Online needs consent for what is stored on a terminal
    // (§205), whoever uses it, but for what the controller tells its customers inside its own service.
    private static final Map<Channel, List<Basis>> CONTROLLER_TO_NATURAL_PERSON = table(Map.of(
            Channel.EMAIL, List.of(CONSENT_OR_CUSTOMER, CONSENT_OR_CUSTOMER, CONSENT, UNTIL_PROHIBITED),
            Channel.SMS, List.of(CONSENT_OR_CUSTOMER, CONSENT_OR_CUSTOMER, CONSENT, UNTIL_PROHIBITED),
            Channel.PHONE, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.POST, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.ONLINE, List.of(CONSENT, CONSENT_OR_CUSTOMER, CONSENT, CONSENT)));

    private static final Map<Channel, List<Basis>> CONTROLLER_TO_LEGAL_PERSON = table(Map.of(
            Channel.EMAIL, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, CONSENT, UNTIL_PROHIBITED),
            Channel.SMS, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, CONSENT, UNTIL_PROHIBITED),
            Channel.PHONE, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.POST, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.ONLINE, List.of(CONSENT, CONSENT_OR_CUSTOMER, CONSENT, CONSENT)));

    private static final Map<Channel, List<Basis>> PARTNER_TO_ANYONE = table(Map.of(
            Channel.EMAIL, List.of(CONSENT, CONSENT, CONSENT, CONSENT),
            Channel.SMS, List.of(CONSENT, CONSENT, CONSENT, CONSENT),
            Channel.PHONE, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.POST, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.ONLINE, List.of(CONSENT, CONSENT, CONSENT, CONSENT)));

    private MarketingRules() {}

    /** Decides one cell for one marketer. */
    public static Decision decide(
            Marketer marketer, ContactKind kind, Channel channel, Scope scope, MarketingFacts facts) {
        if (facts.restricted()) {
            return new Decision(DecisionCode.PROHIBITED, MarketingRule.RESTRICTED);
        }
        if (facts.prohibited()) {
            return new Decision(DecisionCode.PROHIBITED, MarketingRule.OBJECTION);
        }
        if (facts.consented()) {
            return new Decision(DecisionCode.CONSENT_RECORDED, MarketingRule.CONSENT);
        }
        Basis basis = basis(marketer, kind, channel, scope);
        if (basis == UNTIL_PROHIBITED) {
            return new Decision(DecisionCode.NO_PROHIBITION_RECORDED, untilProhibited(marketer, kind, channel, scope));
        }
        if (basis == CONSENT_OR_CUSTOMER && facts.customer()) {
            return new Decision(
                    DecisionCode.NO_PROHIBITION_RECORDED,
                    channel == Channel.ONLINE ? MarketingRule.OWN_SERVICE : MarketingRule.CUSTOMER_EXCEPTION);
        }
        return new Decision(
                DecisionCode.CONSENT_NOT_RECORDED,
                channel == Channel.ONLINE ? MarketingRule.TERMINAL_CONSENT_NEEDED : MarketingRule.CONSENT_NEEDED);
    }

    /**
     * Finds the scopes whose prohibition on a channel prohibits the scope there. An objection to direct marketing
     * covers profiling for it and disclosure for it (Art. 21(2)). A partner has contact details for direct marketing
     * only (notice §5): whatever it sends is covered by the prohibitions of direct marketing and of disclosure.
     */
    public static Set<Scope> prohibitedBy(Marketer marketer, Scope scope) {
        Set<Scope> scopes = EnumSet.of(scope);
        if (marketer == Marketer.PARTNER) {
            scopes.addAll(Set.of(Scope.DIRECT_MARKETING, Scope.PARTNER_DISCLOSURE));
        } else if (scope != Scope.CUSTOMER_COMMUNICATION) {
            scopes.add(Scope.DIRECT_MARKETING);
        }
        return scopes;
    }

    /**
     * Finds the section of law that an answer names: by code, channel and scope alone, so that it tells no more than
     * the code.
     */
    public static String section(DecisionCode code, Channel channel, Scope scope) {
        return switch (code) {
            case PROHIBITED -> "GDPR Art. 21(2)-(3)";
            case CONSENT_RECORDED -> "GDPR Art. 6(1)(a)";
            case CONSENT_NOT_RECORDED -> channel == Channel.ONLINE ? "Act 917/2014 §205" : "Act 917/2014 §200";
            case NO_PROHIBITION_RECORDED ->
                isGoverned(channel, scope) ? "Act 917/2014 §§200, 202" : "GDPR Art. 6(1)(f)";
        };
    }

    private static MarketingRule untilProhibited(Marketer marketer, ContactKind kind, Channel channel, Scope scope) {
        if (!isGoverned(channel, scope)) {
            return MarketingRule.LEGITIMATE_INTEREST;
        }
        return marketer == Marketer.CONTROLLER && !kind.isNaturalPerson()
                ? MarketingRule.LEGAL_PERSON
                : MarketingRule.UNTIL_PROHIBITED;
    }

    /**
     * Whether Act 917/2014 governs the cell: it governs electronic messages and calls; letters, disclosure and
     * profiling are the GDPR's alone.
     */
    private static boolean isGoverned(Channel channel, Scope scope) {
        return (scope == Scope.DIRECT_MARKETING || scope == Scope.CUSTOMER_COMMUNICATION)
                && (channel == Channel.EMAIL || channel == Channel.SMS || channel == Channel.PHONE);
    }

    private static Basis basis(Marketer marketer, ContactKind kind, Channel channel, Scope scope) {
        Map<Channel, List<Basis>> table = marketer == Marketer.PARTNER
                ? PARTNER_TO_ANYONE
                : kind.isNaturalPerson() ? CONTROLLER_TO_NATURAL_PERSON : CONTROLLER_TO_LEGAL_PERSON;
        List<Basis> row = table.get(channel);
        if (row == null) {
            throw new IllegalStateException("the table has no row for the channel");
        }
        return row.get(scope.ordinal());
    }

    private static Map<Channel, List<Basis>> table(Map<Channel, List<Basis>> rows) {
        return new EnumMap<>(rows);
    }
}
