package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import jakarta.persistence.Converter;

/** The rights that are exercised by a request (notice §8). */
public enum Right implements Slug {
    ACCESS(Article.GDPR_15),
    RECTIFICATION(Article.GDPR_16),
    ERASURE(Article.GDPR_17),
    RESTRICTION(Article.GDPR_18),
    OBJECTION(Article.GDPR_21),
    PORTABILITY(Article.GDPR_20),
    /** To write to the data protection officer about anything; the answer is a message. */
    CONTACT(Article.GDPR_38_4);

    private final Article article;

    Right(Article article) {
        this.article = article;
    }

    /** Whether what comes of it is a copy in the person's hands. */
    public boolean delivers() {
        return this == ACCESS || this == PORTABILITY;
    }

    /** Whether it asks for an answer alone: nothing is granted or carried out, and it is answered whoever asks. */
    public boolean isQuestion() {
        return this == CONTACT;
    }

    /** The article that grants it. */
    public Article article() {
        return article;
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<Right> {

        Column() {
            super(Right.class);
        }
    }
}
