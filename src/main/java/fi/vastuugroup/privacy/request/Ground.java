package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On what a request for erasure, restriction or objection rests (notice §8). */
public enum Ground {
    CONSENT_WITHDRAWN("consent-withdrawn", "GDPR Art. 17(1)(b)", Right.ERASURE),
    OBJECTION("objection", "GDPR Art. 17(1)(c)", Right.ERASURE),
    UNLAWFUL_PROCESSING("unlawful-processing", "GDPR Art. 17(1)(d), 18(1)(b)", Right.ERASURE, Right.RESTRICTION),
    MINOR("minor", "GDPR Art. 17(1)(f)", Right.ERASURE),
    ACCURACY_CONTESTED("accuracy-contested", "GDPR Art. 18(1)(a)", Right.RESTRICTION),
    NEEDED_FOR_LEGAL_CLAIMS("needed-for-legal-claims", "GDPR Art. 18(1)(c)", Right.RESTRICTION),
    OBJECTION_PENDING("objection-pending", "GDPR Art. 18(1)(d)", Right.RESTRICTION),
    DIRECT_MARKETING("direct-marketing", "GDPR Art. 21(2)-(3)", Right.OBJECTION),
    LEGITIMATE_INTEREST("legitimate-interest", "GDPR Art. 21(1)", Right.OBJECTION);

    private final String slug;
    private final String article;
    private final Set<Right> rights;

    Ground(String slug, String article, Right... rights) {
        this.slug = slug;
        this.article = article;
        this.rights = EnumSet.copyOf(List.of(rights));
    }

    /** The ground of a name in the contract. */
    @JsonCreator
    public static Ground fromString(String slug) {
        return Arrays.stream(values())
                .filter(ground -> ground.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown ground"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The article that names it. */
    public String article() {
        return article;
    }

    /** Whether a right can rest on it. */
    boolean supports(Right right) {
        return rights.contains(right);
    }

    /** Whether a right needs a ground at all. */
    static boolean isNeededFor(Right right) {
        return Arrays.stream(values()).anyMatch(ground -> ground.supports(right));
    }
}
