package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On what a request for erasure, restriction or objection rests (notice §8). */
public enum Ground implements Slug {
    CONSENT_WITHDRAWN("GDPR Art. 17(1)(b)", Right.ERASURE),
    OBJECTION("GDPR Art. 17(1)(c)", Right.ERASURE),
    UNLAWFUL_PROCESSING("GDPR Art. 17(1)(d), 18(1)(b)", Right.ERASURE, Right.RESTRICTION),
    MINOR("GDPR Art. 17(1)(f)", Right.ERASURE),
    NO_LONGER_NEEDED("GDPR Art. 17(1)(a)", Right.ERASURE),
    LEGAL_DUTY("GDPR Art. 17(1)(e)", Right.ERASURE),
    ACCURACY_CONTESTED("GDPR Art. 18(1)(a)", Right.RESTRICTION),
    NEEDED_FOR_LEGAL_CLAIMS("GDPR Art. 18(1)(c)", Right.RESTRICTION),
    OBJECTION_PENDING("GDPR Art. 18(1)(d)", Right.RESTRICTION),
    DIRECT_MARKETING("GDPR Art. 21(2)-(3)", Right.OBJECTION),
    LEGITIMATE_INTEREST("GDPR Art. 21(1)", Right.OBJECTION);

    private final String article;
    private final Set<Right> rights;

    Ground(String article, Right... rights) {
        this.article = article;
        this.rights = EnumSet.copyOf(List.of(rights));
    }

    /** The article that names it. */
    public String article() {
        return article;
    }

    /** Whether a right can rest on it. */
    public boolean supports(Right right) {
        return rights.contains(right);
    }

    /** Whether a right needs a ground at all. */
    public static boolean isNeededFor(Right right) {
        return Arrays.stream(values()).anyMatch(ground -> ground.supports(right));
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<Ground> {

        Column() {
            super(Ground.class);
        }
    }
}
