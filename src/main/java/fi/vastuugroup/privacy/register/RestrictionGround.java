package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why processing is restricted (Art. 18(1), 21(1)). */
public enum RestrictionGround {
    /** The subject contests the accuracy (Art. 18(1)(a)). */
    ACCURACY_CONTESTED("accuracy-contested"),
    /** Processing is unlawful and the subject opposes erasure (Art. 18(1)(b)). */
    UNLAWFUL_PROCESSING("unlawful-processing"),
    /** The subject needs the data for legal claims (Art. 18(1)(c)). */
    NEEDED_FOR_LEGAL_CLAIMS("needed-for-legal-claims"),
    /** The subject objected and staff weighs it (Art. 18(1)(d)). */
    OBJECTION_PENDING("objection-pending");

    private final String slug;

    RestrictionGround(String slug) {
        this.slug = slug;
    }

    /** The ground of a name in the contract. */
    @JsonCreator
    public static RestrictionGround fromString(String slug) {
        return Arrays.stream(values())
                .filter(ground -> ground.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown ground of a restriction"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
