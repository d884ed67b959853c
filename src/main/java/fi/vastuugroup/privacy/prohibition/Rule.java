package fi.vastuugroup.privacy.prohibition;

/** Why a decision came out as it did. Internal: a marketer hears the {@link DecisionCode} alone. */
enum Rule {
    RESTRICTED("restricted", "GDPR Art. 18(2)"),
    OBJECTION("objection", "GDPR Art. 21(2)-(3)"),
    CONSENT("consent", "GDPR Art. 6(1)(a)"),
    CUSTOMER_EXCEPTION("customer-exception", "Act 917/2014 §200"),
    OWN_SERVICE("own-service", "GDPR Art. 6(1)(f)"),
    CONSENT_NEEDED("consent-needed", "Act 917/2014 §200"),
    TERMINAL_CONSENT_NEEDED("terminal-consent-needed", "Act 917/2014 §205"),
    LEGAL_PERSON("legal-person", "Act 917/2014 §202"),
    UNTIL_PROHIBITED("until-prohibited", "Act 917/2014 §200"),
    LEGITIMATE_INTEREST("legitimate-interest", "GDPR Art. 6(1)(f)");

    private final String code;
    private final String section;

    Rule(String code, String section) {
        this.code = code;
        this.section = section;
    }

    String code() {
        return code;
    }

    /** The section of law that the rule carries out. */
    String section() {
        return section;
    }
}
