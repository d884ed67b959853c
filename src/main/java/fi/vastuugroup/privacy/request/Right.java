package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The rights that are exercised by a request (notice §8). */
public enum Right {
    ACCESS("access", "GDPR Art. 15"),
    RECTIFICATION("rectification", "GDPR Art. 16"),
    ERASURE("erasure", "GDPR Art. 17"),
    RESTRICTION("restriction", "GDPR Art. 18"),
    OBJECTION("objection", "GDPR Art. 21");

    private final String slug;
    private final String article;

    Right(String slug, String article) {
        this.slug = slug;
        this.article = article;
    }

    /** The right of a name in the contract. */
    @JsonCreator
    public static Right fromString(String slug) {
        return Arrays.stream(values())
                .filter(right -> right.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown right"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The article that grants it. */
    public String article() {
        return article;
    }
}
