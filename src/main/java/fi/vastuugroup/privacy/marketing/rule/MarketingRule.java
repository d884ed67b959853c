package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;

/** The rule that a decision follows. It is internal: a marketer hears the {@link DecisionCode} alone. */
enum MarketingRule implements Slug {
    RESTRICTED(Article.GDPR_18_2),
    OBJECTION(Article.GDPR_21_3),
    LEGAL_PERSON_PROHIBITED(Article.ACT_917_2014_202),
    CONSENT(Article.GDPR_6_1_A),
    ELECTRONIC_CONSENT(Article.ACT_917_2014_200_1),
    TERMINAL_CONSENT(Article.ACT_917_2014_205),
    CUSTOMER_EXCEPTION(Article.ACT_917_2014_200),
    OWN_SERVICE(Article.GDPR_6_1_F),
    CONSENT_NEEDED(Article.GDPR_6_1_A),
    ELECTRONIC_CONSENT_NEEDED(Article.ACT_917_2014_200),
    TERMINAL_CONSENT_NEEDED(Article.ACT_917_2014_205),
    LEGAL_PERSON(Article.ACT_917_2014_202),
    UNTIL_PROHIBITED(Article.ACT_917_2014_200),
    LEGITIMATE_INTEREST(Article.GDPR_6_1_F);

    private final Article section;

    MarketingRule(Article section) {
        this.section = section;
    }

    /** The section of law that the rule carries out. */
    Article section() {
        return section;
    }
}
