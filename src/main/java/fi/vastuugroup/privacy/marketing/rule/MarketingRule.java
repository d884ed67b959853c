package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.platform.text.Slug;

/** The rule that a decision follows. It is internal: a marketer hears the {@link DecisionCode} alone. */
enum MarketingRule implements Slug {
    RESTRICTED("GDPR Art. 18(2)"),
    OBJECTION("GDPR Art. 21(2)-(3)"),
    LEGAL_PERSON_PROHIBITED("Act 917/2014 §202"),
    CONSENT("GDPR Art. 6(1)(a)"),
    ELECTRONIC_CONSENT("Act 917/2014 §200(1)"),
    TERMINAL_CONSENT("Act 917/2014 §205"),
    CUSTOMER_EXCEPTION("Act 917/2014 §200"),
    OWN_SERVICE("GDPR Art. 6(1)(f)"),
    CONSENT_NEEDED("GDPR Art. 6(1)(a)"),
    ELECTRONIC_CONSENT_NEEDED("Act 917/2014 §200"),
    TERMINAL_CONSENT_NEEDED("Act 917/2014 §205"),
    LEGAL_PERSON("Act 917/2014 §202"),
    UNTIL_PROHIBITED("Act 917/2014 §200"),
    LEGITIMATE_INTEREST("GDPR Art. 6(1)(f)");

    private final String section;

    MarketingRule(String section) {
        this.section = section;
    }

    /** The section of law that the rule carries out. */
    String section() {
        return section;
    }
}
