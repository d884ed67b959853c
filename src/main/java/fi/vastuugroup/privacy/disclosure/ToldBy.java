package fi.vastuugroup.privacy.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recipient is told. */
@Schema(
        name = "RecipientChannel",
        type = SchemaType.STRING,
        description =
                "`notifications`: as a partner of the portal, which fetches them or has a webhook; by the others, staff tells it.",
        enumeration = {"notifications", "e-mail", "phone", "post"})
enum ToldBy {
    NOTIFICATIONS("notifications"),
    E_MAIL("e-mail"),
    PHONE("phone"),
    POST("post");

    private final String slug;

    ToldBy(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static ToldBy fromString(String slug) {
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
