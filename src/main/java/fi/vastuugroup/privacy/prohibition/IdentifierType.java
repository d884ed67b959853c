package fi.vastuugroup.privacy.prohibition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an identifier is given. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"email", "phone", "sha256"})
public enum IdentifierType {
    EMAIL("email"),
    PHONE("phone"),
    SHA256("sha256");

    private final String slug;

    IdentifierType(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static IdentifierType fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown type of identifier"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
