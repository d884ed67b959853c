package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Why something is not, or not yet, done as asked (Art. 12(4)); the texts stand in {@code requests_*.properties}. */
public enum Reason {
    RELATION_REMAINS("relation-remains", "GDPR Art. 17(1), notice §7"),
    LEGAL_OBLIGATION("legal-obligation", "GDPR Art. 17(3)(b)"),
    PROOF_OF_CHOICES("proof-of-choices", "GDPR Art. 17(3)(b), 7(1), 21(3)"),
    HOLD("hold", "GDPR Art. 17(3)(e)"),
    RESTRICTED("restricted", "GDPR Art. 18(2)"),
    OTHER_REQUEST("other-request", "GDPR Art. 12(3)"),
    UNLAWFULNESS_TO_BE_ASSESSED("unlawfulness-to-be-assessed", "GDPR Art. 17(1)(d)"),
    PROOF_NEEDED("proof-needed", "GDPR Art. 16, 12(6)"),
    WITHHELD_TO_BE_REVIEWED("withheld-to-be-reviewed", "notice §8, GDPR Art. 15(4)"),
    RESTRICTED_WHILE_WEIGHED("restricted-while-weighed", "GDPR Art. 18(1)(d), 21(1)"),
    RESTRICTED_UNTIL_CONFIRMED("restricted-until-confirmed", "GDPR Art. 18(1)"),
    ENTERED_BY_STAFF("entered-by-staff", "GDPR Art. 12(2)"),
    FREEDOM_OF_EXPRESSION("freedom-of-expression", "GDPR Art. 17(3)(a)"),
    PUBLIC_HEALTH("public-health", "GDPR Art. 17(3)(c)"),
    ARCHIVING_OR_RESEARCH("archiving-or-research", "GDPR Art. 17(3)(d)"),
    LEGAL_CLAIMS("legal-claims", "GDPR Art. 17(3)(e), 21(1)"),
    NO_GROUND("no-ground", "GDPR Art. 17(1), 18(1)"),
    DATA_ACCURATE("data-accurate", "GDPR Art. 16, 5(1)(d)"),
    COMPELLING_GROUNDS("compelling-grounds", "GDPR Art. 21(1)"),
    NOT_IDENTIFIED("not-identified", "GDPR Art. 11(2), 12(6)"),
    MANIFESTLY_UNFOUNDED("manifestly-unfounded", "GDPR Art. 12(5)"),
    EXCESSIVE("excessive", "GDPR Art. 12(5)"),
    OTHERS_PERSONAL_DATA("others-personal-data", "notice §8, GDPR Art. 15(4)"),
    TRADE_SECRET("trade-secret", "notice §8, GDPR Art. 15(4)"),
    SERVICE_SECURITY("service-security", "notice §8, GDPR Art. 15(4)");

    /** What staff can refuse any request for. */
    private static final Set<Reason> GENERAL = EnumSet.of(NOT_IDENTIFIED, MANIFESTLY_UNFOUNDED, EXCESSIVE);

    private static final Set<Reason> AGAINST_ACCESS = EnumSet.of(OTHERS_PERSONAL_DATA, TRADE_SECRET, SERVICE_SECURITY);

    private static final Set<Reason> AGAINST_ERASURE = EnumSet.of(
            RELATION_REMAINS,
            LEGAL_OBLIGATION,
            FREEDOM_OF_EXPRESSION,
            PUBLIC_HEALTH,
            ARCHIVING_OR_RESEARCH,
            LEGAL_CLAIMS,
            NO_GROUND);

    private final String slug;
    private final String article;

    Reason(String slug, String article) {
        this.slug = slug;
        this.article = article;
    }

    /** The reason of a name in the contract. */
    @JsonCreator
    public static Reason fromString(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown reason"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The article of law or section of the notice behind it. */
    public String article() {
        return article;
    }

    /** Whether the law lets staff refuse the exercise of a right for it. */
    boolean refuses(Right right) {
        return GENERAL.contains(this)
                || switch (right) {
                    case ACCESS -> AGAINST_ACCESS.contains(this);
                    case ERASURE -> AGAINST_ERASURE.contains(this);
                    case RECTIFICATION -> this == DATA_ACCURATE;
                    case RESTRICTION -> this == NO_GROUND;
                    case OBJECTION -> this == COMPELLING_GROUNDS || this == LEGAL_CLAIMS;
                };
    }
}
