package fi.vastuugroup.privacy.marketing.rule;

import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.CONSENT;
import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.CONSENT_OR_CUSTOMER;
import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.CONSENT_OR_OWN_SERVICE;
import static fi.vastuugroup.privacy.marketing.rule.MarketingRules.Basis.UNTIL_PROHIBITED;

import fi.vastuugroup.privacy.privacynotice.Article;
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
        /** Consent, but of a natural person who is the customer: their own details, similar products (§200). */
        CONSENT_OR_CUSTOMER,
        /** Consent, but of whoever uses the service as a customer or for one. */
        CONSENT_OR_OWN_SERVICE,
        UNTIL_PROHIBITED
    }

    /** A decision, and the rule that it follows. */
    public record Decision(DecisionCode code, MarketingRule rule) {}

    // Columns in the order of Scope: direct marketing, customer communication, disclosure to partners, profiling.
    // Disclosure needs what the partner's marketing will need. Calling systems and voice messages need consent of
    // natural
    // persons, customers included (§200(1)). Online needs consent for what is stored on a terminal (§205), whoever uses
    // it, but for what the controller tells its customers inside its own service.
    private static final Map<Channel, List<Basis>> CONTROLLER_TO_NATURAL_PERSON = table(Map.of(
            Channel.EMAIL, List.of(CONSENT_OR_CUSTOMER, CONSENT_OR_CUSTOMER, CONSENT, UNTIL_PROHIBITED),
            Channel.SMS, List.of(CONSENT_OR_CUSTOMER, CONSENT_OR_CUSTOMER, CONSENT, UNTIL_PROHIBITED),
            Channel.PHONE, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.AUTOMATED_CALL, List.of(CONSENT, CONSENT, CONSENT, UNTIL_PROHIBITED),
            Channel.POST, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.ONLINE, List.of(CONSENT, CONSENT_OR_OWN_SERVICE, CONSENT, CONSENT)));

    private static final Map<Channel, List<Basis>> CONTROLLER_TO_LEGAL_PERSON = table(Map.of(
            Channel.EMAIL, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, CONSENT, UNTIL_PROHIBITED),
            Channel.SMS, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, CONSENT, UNTIL_PROHIBITED),
            Channel.PHONE, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.AUTOMATED_CALL, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, CONSENT, UNTIL_PROHIBITED),
            Channel.POST, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.ONLINE, List.of(CONSENT, CONSENT_OR_OWN_SERVICE, CONSENT, CONSENT)));

    private static final Map<Channel, List<Basis>> PARTNER_TO_ANYONE = table(Map.of(
            Channel.EMAIL, List.of(CONSENT, CONSENT, CONSENT, CONSENT),
            Channel.SMS, List.of(CONSENT, CONSENT, CONSENT, CONSENT),
            Channel.PHONE, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.AUTOMATED_CALL, List.of(CONSENT, CONSENT, CONSENT, CONSENT),
            Channel.POST, List.of(UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED, UNTIL_PROHIBITED),
            Channel.ONLINE, List.of(CONSENT, CONSENT, CONSENT, CONSENT)));

    private MarketingRules() {}

    /** Decides one cell for one marketer. */
    public static Decision decide(
            Marketer marketer, ContactKind kind, Channel channel, Scope scope, MarketingFacts facts) {
        if (facts.restricted()) {
            return new Decision(DecisionCode.PROHIBITED, MarketingRule.RESTRICTED);
        }
        boolean legalPerson = marketer == Marketer.CONTROLLER && !kind.isNaturalPerson();
        if (facts.prohibited()) {
            return new Decision(
                    DecisionCode.PROHIBITED,
                    legalPerson && isGoverned(channel, scope)
                            ? MarketingRule.LEGAL_PERSON_PROHIBITED
                            : MarketingRule.OBJECTION);
        }
        if (facts.consented()) {
            return new Decision(DecisionCode.CONSENT_RECORDED, given(channel, scope));
        }
        Basis basis = basis(marketer, kind, channel, scope);
        if (basis == UNTIL_PROHIBITED) {
            return new Decision(DecisionCode.NO_PROHIBITION_RECORDED, untilProhibited(legalPerson, channel, scope));
        }
        if (basis == CONSENT_OR_CUSTOMER && facts.relation() == CustomerRelation.CUSTOMER) {
            return new Decision(DecisionCode.NO_PROHIBITION_RECORDED, MarketingRule.CUSTOMER_EXCEPTION);
        }
        if (basis == CONSENT_OR_OWN_SERVICE && facts.relation() != CustomerRelation.NONE) {
            return new Decision(DecisionCode.NO_PROHIBITION_RECORDED, MarketingRule.OWN_SERVICE);
        }
        return new Decision(DecisionCode.CONSENT_NOT_RECORDED, needed(channel, scope));
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
     * the code; but the controller hears by which law a prohibition stands. A restriction or an erasure names what an
     * ordinary prohibition would.
     *
     * @param legalPerson whether the identifier reaches a legal person ({@link DecisionMask#reachesLegalPerson})
     */
    public static Article section(DecisionCode code, Channel channel, Scope scope, boolean legalPerson) {
        return switch (code) {
            case PROHIBITED -> legalPerson && isGoverned(channel, scope) ? Article.ACT_917_2014_202 : Article.GDPR_21_3;
            case CONSENT_RECORDED -> given(channel, scope).section();
            case CONSENT_NOT_RECORDED -> needed(channel, scope).section();
            case NO_PROHIBITION_RECORDED ->
                isGoverned(channel, scope) ? Article.ACT_917_2014_200_202 : Article.GDPR_6_1_F;
        };
    }

    /** Finds the rule that a decision's code alone tells of, where it is not known what else the decision rests on. */
    public static MarketingRule told(DecisionCode code, Channel channel, Scope scope) {
        return switch (code) {
            case PROHIBITED -> MarketingRule.OBJECTION;
            case CONSENT_RECORDED -> given(channel, scope);
            case CONSENT_NOT_RECORDED -> needed(channel, scope);
            case NO_PROHIBITION_RECORDED -> untilProhibited(false, channel, scope);
        };
    }

    /** Finds the rule by which a consent permits. */
    private static MarketingRule given(Channel channel, Scope scope) {
        if (isOnTerminal(channel, scope)) {
            return MarketingRule.TERMINAL_CONSENT;
        }
        return isElectronicMarketing(channel, scope) ? MarketingRule.ELECTRONIC_CONSENT : MarketingRule.CONSENT;
    }

    /** Finds the rule that asks for a consent. */
    private static MarketingRule needed(Channel channel, Scope scope) {
        if (isOnTerminal(channel, scope)) {
            return MarketingRule.TERMINAL_CONSENT_NEEDED;
        }
        return isElectronicMarketing(channel, scope)
                ? MarketingRule.ELECTRONIC_CONSENT_NEEDED
                : MarketingRule.CONSENT_NEEDED;
    }

    private static MarketingRule untilProhibited(boolean legalPerson, Channel channel, Scope scope) {
        if (!isGoverned(channel, scope)) {
            return MarketingRule.LEGITIMATE_INTEREST;
        }
        return legalPerson ? MarketingRule.LEGAL_PERSON : MarketingRule.UNTIL_PROHIBITED;
    }

    /**
     * Whether Act 917/2014 governs the cell: it governs electronic messages and calls; letters, disclosure and
     * profiling are the GDPR's alone.
     */
    private static boolean isGoverned(Channel channel, Scope scope) {
        return isElectronicMarketing(channel, scope) || channel == Channel.PHONE && isMessage(scope);
    }

    /**
     * Whether §200(1) asks for a consent of natural persons. What informs without promoting counts as well: to somebody
     * who is no customer it can only be marketing.
     */
    private static boolean isElectronicMarketing(Channel channel, Scope scope) {
        return isMessage(scope)
                && (channel == Channel.EMAIL || channel == Channel.SMS || channel == Channel.AUTOMATED_CALL);
    }

    /** Whether §205 asks for a consent: for what is stored on a terminal or read from it. Disclosure does neither. */
    private static boolean isOnTerminal(Channel channel, Scope scope) {
        return channel == Channel.ONLINE && scope != Scope.PARTNER_DISCLOSURE;
    }

    private static boolean isMessage(Scope scope) {
        return scope == Scope.DIRECT_MARKETING || scope == Scope.CUSTOMER_COMMUNICATION;
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
