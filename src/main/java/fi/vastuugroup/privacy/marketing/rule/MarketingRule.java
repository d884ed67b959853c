package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule that a decision follows. Its person alone hears it: a marketer hears no more than the {@link DecisionCode}. */
@Schema(
        name = "MarketingRule",
        description = "The rule by which a channel and scope is permitted or not. `GET /vocabulary` has them in words.")
public enum MarketingRule implements Slug {
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
    LEGITIMATE_INTEREST(Article.GDPR_6_1_F),
    /** Of several persons who are known by one identifier the strictest decision counts, to be on the safe side. */
    SHARED(Article.GDPR_21_3);

    private final Article section;

    MarketingRule(Article section) {
        this.section = section;
    }

    /** The section of law that the rule carries out. */
    public Article section() {
        return section;
    }
}
