package fi.vastuugroup.privacy.prohibition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a marketer hears, most restrictive first: never that a person is known, restricted or erased. The order is
 * that of the projection's bits, so that the smaller of two codes is the more restrictive one.
 */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"prohibited", "consent-not-recorded", "no-prohibition-recorded", "consent-recorded"})
enum DecisionCode {
    PROHIBITED("prohibited", false),
    CONSENT_NOT_RECORDED("consent-not-recorded", false),
    NO_PROHIBITION_RECORDED("no-prohibition-recorded", true),
    CONSENT_RECORDED("consent-recorded", true);

    private final String slug;
    private final boolean permitted;

    DecisionCode(String slug, boolean permitted) {
        this.slug = slug;
        this.permitted = permitted;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static DecisionCode fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown decision"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** Whether the marketer may go on. */
    boolean permitted() {
        return permitted;
    }
}
