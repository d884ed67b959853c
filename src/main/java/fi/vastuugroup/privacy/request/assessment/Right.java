package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;

/** The rights that are exercised by a request (notice §8). */
public enum Right implements Slug {
    ACCESS("GDPR Art. 15"),
    RECTIFICATION("GDPR Art. 16"),
    ERASURE("GDPR Art. 17"),
    RESTRICTION("GDPR Art. 18"),
    OBJECTION("GDPR Art. 21"),
    PORTABILITY("GDPR Art. 20"),
    /** To write to the data protection officer about anything; the answer is a message. */
    CONTACT("GDPR Art. 38(4)");

    private final String article;

    Right(String article) {
        this.article = article;
    }

    /** Whether what comes of it is a copy in the person's hands. */
    public boolean delivers() {
        return this == ACCESS || this == PORTABILITY;
    }

    /** The article that grants it. */
    public String article() {
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
