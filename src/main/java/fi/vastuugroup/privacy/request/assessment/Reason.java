package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why something is not, or not yet, done as asked (Art. 12(4)); the texts stand in {@code requests_*.properties}. */
public enum Reason implements Slug {
    RELATION_REMAINS(Article.GDPR_17_1, Article.NOTICE_7),
    LEGAL_OBLIGATION(Article.GDPR_17_3_B),
    PROOF_OF_CHOICES(Article.GDPR_17_3_B, Article.GDPR_7_1, Article.GDPR_21_3),
    /** A hold whose ground is not told to who reads it. */
    HOLD(Article.GDPR_17_3),
    HOLD_LEGAL_CLAIM(Article.GDPR_17_3_E),
    HOLD_AUTHORITY_ORDER(Article.GDPR_17_3_B),
    HOLD_AUDIT(Article.GDPR_12_3),
    HOLD_SECURITY_INCIDENT(Article.GDPR_12_3, Article.GDPR_33_5),
    RESTRICTED(Article.GDPR_18_2),
    OTHER_REQUEST(Article.GDPR_12_3),
    UNLAWFULNESS_TO_BE_ASSESSED(Article.GDPR_17_1_D),
    AGE_TO_BE_VERIFIED(Article.GDPR_17_1_F, Article.GDPR_12_6),
    NEED_TO_BE_ASSESSED(Article.GDPR_17_1_A),
    DUTY_TO_BE_ASSESSED(Article.GDPR_17_1_E),
    OBJECTION_TO_BE_WEIGHED(Article.GDPR_17_1_C, Article.GDPR_21_1),
    PROOF_NEEDED(Article.GDPR_16, Article.GDPR_12_6),
    WITHHELD_TO_BE_REVIEWED(Article.NOTICE_8, Article.GDPR_15_4),
    RESTRICTED_WHILE_WEIGHED(Article.GDPR_18_1_D, Article.GDPR_21_1),
    RESTRICTED_UNTIL_CONFIRMED(Article.GDPR_18_1),
    FREEDOM_OF_EXPRESSION(Article.GDPR_17_3_A),
    PUBLIC_HEALTH(Article.GDPR_17_3_C),
    ARCHIVING_OR_RESEARCH(Article.GDPR_17_3_D),
    LEGAL_CLAIMS(Article.GDPR_17_3_E, Article.GDPR_21_1),
    NO_GROUND(Article.GDPR_17_1, Article.GDPR_18_1),
    DATA_ACCURATE(Article.GDPR_16, Article.GDPR_5_1_D),
    COMPELLING_GROUNDS(Article.GDPR_21_1),
    NOT_IDENTIFIED(Article.GDPR_11_2, Article.GDPR_12_6),
    MANIFESTLY_UNFOUNDED(Article.GDPR_12_5),
    EXCESSIVE(Article.GDPR_12_5),
    OTHERS_PERSONAL_DATA(Article.NOTICE_8, Article.GDPR_15_4),
    TRADE_SECRET(Article.NOTICE_8, Article.GDPR_15_4),
    SERVICE_SECURITY(Article.NOTICE_8, Article.GDPR_15_4),
    /** An objection is about what is processed on legitimate interest. */
    OTHER_LEGAL_BASIS(Article.GDPR_21_1),
    NOT_PORTABLE(Article.GDPR_20_1),
    ANSWERED_BY_STAFF(Article.GDPR_38_4);

    /** What staff can refuse any request for. */
    private static final Set<Reason> GENERAL = EnumSet.of(NOT_IDENTIFIED, MANIFESTLY_UNFOUNDED, EXCESSIVE);

    private static final Set<Reason> AGAINST_ERASURE = EnumSet.of(
            RELATION_REMAINS,
            LEGAL_OBLIGATION,
            FREEDOM_OF_EXPRESSION,
            PUBLIC_HEALTH,
            ARCHIVING_OR_RESEARCH,
            LEGAL_CLAIMS,
            NO_GROUND);

    /** A hold's own grounds, the one that keeps longest first: the code is {@code hold-} and the ground. */
    private static final Set<Reason> HOLDS =
            EnumSet.of(HOLD_LEGAL_CLAIM, HOLD_AUTHORITY_ORDER, HOLD_AUDIT, HOLD_SECURITY_INCIDENT);

    private static final String OF_HOLD = "hold-";

    private final List<Article> articles;

    Reason(Article... articles) {
        this.articles = List.of(articles);
    }

    /** The articles of law and sections of the notice that it rests on. */
    public List<Article> articles() {
        return articles;
    }

    /** The reason of holds, by their grounds: the one that keeps longest; without a known one, that there is a hold. */
    static Reason ofHolds(Set<String> grounds) {
        return HOLDS.stream()
                .filter(reason -> grounds.contains(reason.slug().substring(OF_HOLD.length())))
                .findFirst()
                .orElse(HOLD);
    }

    /** Whether the law knows no exception for it: it puts off what was asked, and refuses nothing (Art. 17(3)). */
    boolean delays() {
        return this == HOLD_AUDIT || this == HOLD_SECURITY_INCIDENT;
    }

    /** Answers the reason for those who are not told why a hold keeps items. */
    public Reason withoutGround() {
        return HOLDS.contains(this) ? HOLD : this;
    }

    /** Whether it ends with a block: what was not done for it alone is done then. */
    public boolean endsWithBlock() {
        return withoutGround() == HOLD || this == RESTRICTED || this == OTHER_REQUEST;
    }

    /**
     * Whether the law lets staff refuse the exercise of a right for it. A copy is refused for no reason of its own:
     * what must be withheld is withheld item by item, and named (Art. 15(4)).
     */
    public boolean refuses(Right right) {
        return GENERAL.contains(this)
                || switch (right) {
                    case ACCESS, PORTABILITY, CONTACT -> false;
                    case ERASURE -> AGAINST_ERASURE.contains(this);
                    case RECTIFICATION -> this == DATA_ACCURATE;
                    case RESTRICTION -> this == NO_GROUND;
                    case OBJECTION -> this == COMPELLING_GROUNDS || this == LEGAL_CLAIMS;
                };
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<Reason> {

        Column() {
            super(Reason.class);
        }
    }
}
