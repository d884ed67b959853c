package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On what a request for erasure, restriction or objection rests (notice §8). */
public enum Ground implements Slug {
    CONSENT_WITHDRAWN(List.of(Article.GDPR_17_1_B), Right.ERASURE),
    OBJECTION(List.of(Article.GDPR_17_1_C), Right.ERASURE),
    UNLAWFUL_PROCESSING(List.of(Article.GDPR_17_1_D, Article.GDPR_18_1_B), Right.ERASURE, Right.RESTRICTION),
    MINOR(List.of(Article.GDPR_17_1_F), Right.ERASURE),
    NO_LONGER_NEEDED(List.of(Article.GDPR_17_1_A), Right.ERASURE),
    LEGAL_DUTY(List.of(Article.GDPR_17_1_E), Right.ERASURE),
    ACCURACY_CONTESTED(List.of(Article.GDPR_18_1_A), Right.RESTRICTION),
    NEEDED_FOR_LEGAL_CLAIMS(List.of(Article.GDPR_18_1_C), Right.RESTRICTION),
    OBJECTION_PENDING(List.of(Article.GDPR_18_1_D), Right.RESTRICTION),
    DIRECT_MARKETING(List.of(Article.GDPR_21_2), Right.OBJECTION),
    LEGITIMATE_INTEREST(List.of(Article.GDPR_21_1), Right.OBJECTION);

    private final List<Article> articles;
    private final Set<Right> rights;

    Ground(List<Article> articles, Right... rights) {
        this.articles = articles;
        this.rights = EnumSet.copyOf(List.of(rights));
    }

    /** The articles that name it. */
    public List<Article> articles() {
        return articles;
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
