package fi.vastuugroup.privacy.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recipient is to the controller (notice §5). */
@Schema(
        name = "RecipientKind",
        type = SchemaType.STRING,
        enumeration = {"processor", "partner", "authority", "other"})
enum RecipientKind {
    PROCESSOR("processor"),
    PARTNER("partner"),
    AUTHORITY("authority"),
    OTHER("other");

    private final String slug;

    RecipientKind(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static RecipientKind fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of recipient"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
