package fi.vastuugroup.privacy.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How staff told a recipient. */
@Schema(
        name = "StaffChannel",
        type = SchemaType.STRING,
        enumeration = {"e-mail", "phone", "post"})
enum StaffChannel {
    E_MAIL("e-mail"),
    PHONE("phone"),
    POST("post");

    private final String slug;

    StaffChannel(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static StaffChannel fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown channel"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
