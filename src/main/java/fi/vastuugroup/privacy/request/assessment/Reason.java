package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;

/** Why something is not, or not yet, done as asked (Art. 12(4)); the texts stand in {@code requests_*.properties}. */
public enum Reason implements Slug {
    RELATION_REMAINS("GDPR Art. 17(1), notice §7"),
    LEGAL_OBLIGATION("GDPR Art. 17(3)(b)"),
    PROOF_OF_CHOICES("GDPR Art. 17(3)(b), 7(1), 21(3)"),
    /** A hold whose ground is not told to who reads it. */
    HOLD("GDPR Art. 17(3)"),
    HOLD_LEGAL_CLAIM("GDPR Art. 17(3)(e)"),
    HOLD_AUTHORITY_ORDER("GDPR Art. 17(3)(b)"),
    HOLD_AUDIT("GDPR Art. 12(3)"),
    HOLD_SECURITY_INCIDENT("GDPR Art. 12(3), 33(5)"),
    RESTRICTED("GDPR Art. 18(2)"),
    OTHER_REQUEST("GDPR Art. 12(3)"),
    UNLAWFULNESS_TO_BE_ASSESSED("GDPR Art. 17(1)(d)"),
    AGE_TO_BE_VERIFIED("GDPR Art. 17(1)(f), 12(6)"),
    NEED_TO_BE_ASSESSED("GDPR Art. 17(1)(a)"),
    DUTY_TO_BE_ASSESSED("GDPR Art. 17(1)(e)"),
    OBJECTION_TO_BE_WEIGHED("GDPR Art. 17(1)(c), 21(1)"),
    PROOF_NEEDED("GDPR Art. 16, 12(6)"),
    WITHHELD_TO_BE_REVIEWED("notice §8, GDPR Art. 15(4)"),
    RESTRICTED_WHILE_WEIGHED("GDPR Art. 18(1)(d), 21(1)"),
    RESTRICTED_UNTIL_CONFIRMED("GDPR Art. 18(1)"),
    FREEDOM_OF_EXPRESSION("GDPR Art. 17(3)(a)"),
    PUBLIC_HEALTH("GDPR Art. 17(3)(c)"),
    ARCHIVING_OR_RESEARCH("GDPR Art. 17(3)(d)"),
    LEGAL_CLAIMS("GDPR Art. 17(3)(e), 21(1)"),
    NO_GROUND("GDPR Art. 17(1), 18(1)"),
    DATA_ACCURATE("GDPR Art. 16, 5(1)(d)"),
    COMPELLING_GROUNDS("GDPR Art. 21(1)"),
    NOT_IDENTIFIED("GDPR Art. 11(2), 12(6)"),
    MANIFESTLY_UNFOUNDED("GDPR Art. 12(5)"),
    EXCESSIVE("GDPR Art. 12(5)"),
    OTHERS_PERSONAL_DATA("notice §8, GDPR Art. 15(4)"),
    TRADE_SECRET("notice §8, GDPR Art. 15(4)"),
    SERVICE_SECURITY("notice §8, GDPR Art. 15(4)"),
    NOT_PORTABLE("GDPR Art. 20(1)"),
    ANSWERED_BY_STAFF("GDPR Art. 38(4)");

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

    private final String article;

    Reason(String article) {
        this.article = article;
    }

    /** The article of law or section of the notice behind it. */
    public String article() {
        return article;
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
